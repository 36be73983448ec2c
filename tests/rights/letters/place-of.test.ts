import { expect, test } from 'vitest';
import { placeOf } from '../../../src/rights/letters/place-of.ts';

const ONE = [{ id: 'd', name: 'reply.pdf' }];
const TWO = [...ONE, { id: 'e', name: 'more.csv' }];

test.each([
  [{ kind: 'page', document: 'd', page: 3, boxes: [] }, ONE, 'page 3'],
  [{ kind: 'page', document: 'd', page: 3, boxes: [] }, TWO, 'reply.pdf, page 3'],
  [{ kind: 'page', document: 'x', page: 3, boxes: [] }, TWO, 'page 3'],
  [{ kind: 'cell', document: 'e', sheet: '', row: 2, column: 28 }, ONE, 'row 2, column AB'],
  [
    { kind: 'cell', document: 'e', sheet: 'Data', row: 2, column: 1 },
    TWO,
    'more.csv, sheet Data, row 2, column A',
  ],
  [{ kind: 'paragraph', document: 'd', paragraph: 4 }, ONE, 'paragraph 4'],
  [{ kind: 'line', document: 'd', line: 5 }, [], 'line 5'],
] as const)('%j', (where, documents, place) => {
  expect(placeOf(where, documents)).toBe(place);
});
