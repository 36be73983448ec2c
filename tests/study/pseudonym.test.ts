import { expect, it } from 'vitest';
import { createPseudonyms, makeKey, rememberPseudonyms } from '../../src/study/pseudonym.ts';

it('gives the same pseudonyms when it remembers them, and makes each once', async () => {
  const make = await createPseudonyms(makeKey());
  let made = 0;
  let pauses = 0;
  const remembered = rememberPseudonyms(
    (kind, name) => {
      made += 1;
      return make(kind, name);
    },
    2,
    () => {
      pauses += 1;
      return Promise.resolve();
    },
  );
  const names = ['ann', 'bob', 'ann', 'cat', 'bob', 'dan'];
  const found: string[] = [];
  for (const name of names) found.push(await remembered('person', name));
  expect(found).toEqual(await Promise.all(names.map((name) => make('person', name))));
  expect([made, pauses]).toEqual([4, 2]);
  // A reply and a person of one name are two.
  expect(await remembered('reply', 'ann')).not.toBe(found[0]);
});
