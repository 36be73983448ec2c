import { expect, test } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { loadExpectedReplies } from './expected-reply.ts';
import notYetSeen from './not-yet-seen.json' with { type: 'json' };

const entries = new Set(loadGlossary().entries.map(({ id }) => id));
const seen = new Set(
  loadExpectedReplies().flatMap(({ fields }) => fields.flatMap(({ means, entry }) => [means, entry])),
);
const waiting: ReadonlySet<string> = new Set(notYetSeen);

test('every entry of the glossary is met with in a reply of the corpus, or waits on the list', () => {
  const lost = [...entries].filter((id) => !seen.has(id) && !waiting.has(id));
  expect(lost, 'make a case with its label, or add the id to not-yet-seen.json').toEqual([]);
});

test('what a reply of the corpus holds waits no longer', () => {
  expect(
    notYetSeen.filter((id) => seen.has(id)),
    'take the id off not-yet-seen.json',
  ).toEqual([]);
});

test('the list names entries that there are, each once and in order', () => {
  expect(notYetSeen.filter((id) => !entries.has(id))).toEqual([]);
  expect(notYetSeen).toEqual([...waiting].toSorted());
});
