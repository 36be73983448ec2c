import { describe, expect, test } from 'vitest';
import { canBeJudged } from '../../src/report/can-be-judged.ts';
import { countAnswers } from '../../src/report/count-answers.ts';
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

const { fields } = makeReport(
  laid([
    field('Likelihood of voting Labour in 2019', '61%', { id: 'labour' }),
    field('Likelihood of voting Green in 2019', '4%', { id: 'green' }),
    field('Turnout score', '', { id: 'blank', absent: 'empty' }),
    field('Voting intention scale - Green', '0', { id: 'off' }),
    field('GX2_RESID', '-0.7', { id: 'unknown' }),
    field('Mosaic Type', 'K46', { id: 'mosaic' }),
    field('Email', 'q.placeholder@example.org', { id: 'email' }),
  ]),
  { party: 'labour' },
);

describe('what can be judged', () => {
  test('is a guess that says something', () => {
    expect(fields.filter(canBeJudged).map(({ id }) => id)).toEqual(['labour', 'green', 'mosaic']);
  });
});

describe('how right they were', () => {
  test('is counted in all and by how the guesses are made', () => {
    expect(countAnswers(fields, { labour: 'no', green: 'yes', mosaic: 'cannot-say' })).toEqual({
      guesses: 3,
      answered: 3,
      yes: 1,
      partly: 0,
      no: 1,
      'cannot-say': 1,
      byBasis: [
        { basis: 'modelled', guesses: 2, answered: 2, yes: 1, partly: 0, no: 1, 'cannot-say': 0 },
        { basis: 'area', guesses: 1, answered: 1, yes: 0, partly: 0, no: 0, 'cannot-say': 1 },
      ],
    });
  });
  test('counts no answer to what is not asked, and none that is not there', () => {
    expect(countAnswers(fields, { unknown: 'yes', email: 'no', gone: 'no' })).toMatchObject({
      guesses: 3,
      answered: 0,
      no: 0,
    });
  });
});
