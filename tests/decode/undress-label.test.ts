import { expect, test } from 'vitest';
import { undressLabel } from '../../src/decode/undress-label.ts';

test.each([
  ['Voter ID 22/06/2024', 'voter id', '22/06/2024'],
  ['VoterID_2024GE', 'voter id', '2024GE'],
  ['Marked register - Local 4 May 2023', 'marked register', 'Local 4 May 2023'],
  ['IMD decile 2019', 'imd decile', '2019'],
  ['OAC21CD', 'oac', '21cd'],
  ['imd19_rank', 'imd rank', '2019'],
  ['social_grade_estimate', 'social grade', 'estimate'],
  ['VID - most recent', 'vid', 'most recent'],
  ['Voter ID', undefined, undefined],
  ['2024', undefined, undefined],
])('%s', (label, words, added) => {
  const undressed = undressLabel(label);
  expect([undressed?.words.join(' '), undressed?.added]).toEqual([words, added]);
});
