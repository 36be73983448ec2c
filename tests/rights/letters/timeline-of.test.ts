import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/rights/letters/timeline-of.ts';

const ANSWERS = {
  identityAsked: '2026-09-03',
  identityGiven: '2026-09-04',
  clarificationAsked: '2026-09-06',
  clarificationAnswered: '2026-09-07',
  extension: '2026-09-08',
  followedUp: '2026-10-10',
  objected: '2026-09-05',
  complained: '2026-10-12',
  complaintAnswered: '2026-11-11',
};
const TIME = { requested: '2026-09-02', replied: '2026-10-01', state: 'late' } as const;
const ALL = [
  ['2 September 2026', 'I made my request.'],
  ['3 September 2026', 'I was asked to prove who I am.'],
  ['4 September 2026', 'I proved who I am.'],
  ['5 September 2026', 'I objected to marketing and profiling.'],
  ['6 September 2026', 'I was asked what I mean.'],
  ['7 September 2026', 'I said what I mean.'],
  ['8 September 2026', 'I was told that more time was needed.'],
  ['1 October 2026', 'The party answered.'],
  ['10 October 2026', 'I wrote again with questions.'],
  ['12 October 2026', 'I complained to the party.'],
  ['11 November 2026', 'I had the outcome of my complaint.'],
];

test('says what happened, by its day', () => {
  expect(timelineOf('complaint-regulator', ANSWERS, TIME, '2026-11-28')).toEqual(ALL);
});
test('has no day that is to come', () => {
  expect(timelineOf('complaint-regulator', ANSWERS, TIME, '2026-09-05')).toEqual([
    ...ALL.slice(0, 4),
    ALL[7],
  ]);
});
test('does not name the letter that it stands in', () => {
  expect(timelineOf('complaint-controller', ANSWERS, TIME, '2026-11-28')).toEqual(
    ALL.filter((_, at) => at !== 9),
  );
});
test('of nothing is empty', () => {
  expect(timelineOf('late', {}, { state: 'not-known' }, '2026-11-28')).toEqual([]);
});
