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
  ['Gender reform, net support -5 to 5', 'Gender reform, net support', '-5 to 5', undefined],
  ['PatriotismScore1to100', 'PatriotismScore', '1to100', undefined],
  ['Britishness index (mean 100)', 'Britishness index', 'mean 100', undefined],
  ['Monarchy support (5-pt scale)', 'Monarchy support', '5-pt scale', undefined],
  ['Independence lean (-100 No to +100 Yes)', 'Independence lean', '-100 No to +100 Yes', [-100, 100]],
  ['Likely voter, 16 to 24', undefined, undefined, undefined],
  ['Voted 2019-2024', undefined, undefined, undefined],
  ['Housing concern (2019 refresh)', undefined, undefined, undefined],
  ['Turnout score', undefined, undefined, undefined],
] as const)('%s', (label, rest, note, ends) => {
  const noted = splitScaleNote(label);
  expect([noted?.rest, noted?.note]).toEqual([rest, note]);
  expect(noted?.scale && [noted.scale.min, noted.scale.max]).toEqual(ends);
});
