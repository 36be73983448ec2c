import { expect, test } from 'vitest';
import { inSlices } from '../../../src/extension/content/in-slices.ts';

test('gives all that was found, in order, however long each piece takes', async () => {
  let clock = 0;
  function* work(): Generator<readonly number[]> {
    for (let at = 0; at < 50; at++) {
      clock += 7;
      yield at % 3 === 0 ? [] : [at];
    }
  }
  const found = await inSlices(work(), () => clock);
  expect(found).toEqual(Array.from({ length: 50 }, (_, at) => at).filter((at) => at % 3 !== 0));
});

test('lets others have their turn between slices', async () => {
  let clock = 0;
  const others = { turns: 0 };
  const timer = setInterval(() => others.turns++, 0);
  function* work(): Generator<readonly never[]> {
    // Goes on until somebody else had a turn; without pauses nobody ever would.
    for (let pieces = 0; others.turns === 0 && pieces < 1e6; pieces++) {
      clock += 20;
      yield [];
    }
  }
  await inSlices(work(), () => clock);
  clearInterval(timer);
  expect(others.turns).toBeGreaterThan(0);
});
