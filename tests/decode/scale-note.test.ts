import { expect, test } from 'vitest';
import { splitScaleNote } from '../../src/decode/scale-note.ts';

test.each([
  ['Turnout decile (1 = top)', 'Turnout decile', '1 = top', undefined],
  [
    'Labour likelihood (1 very unlikely - 5 very likely)',
    'Labour likelihood',
    '1 very unlikely - 5 very likely',
    [1, 5],
  ],
  ['Modelled support, 0 none 100 certain', 'Modelled support', '0 none 100 certain', undefined],
  ['Importance score (low 1, high 10)', 'Importance score', 'low 1, high 10', [1, 10]],
  ['Housing concern (2019 refresh)', undefined, undefined, undefined],
  ['Turnout score', undefined, undefined, undefined],
] as const)('%s', (label, rest, note, ends) => {
  const noted = splitScaleNote(label);
  expect([noted?.rest, noted?.note]).toEqual([rest, note]);
  expect(noted?.scale && [noted.scale.min, noted.scale.max]).toEqual(ends);
});
