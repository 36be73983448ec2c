import { describe, expect, test } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { createLabelMatcher } from '../../src/decode/match-label.ts';
import { SMALL } from './small-glossary.ts';

const match = createLabelMatcher(SMALL);

describe('what a label is found by', () => {
  test.each([
    ['Email', undefined, 'email', 'label', 'documented'],
    ['e-mail ADDRESS:', undefined, 'email', 'alias', 'documented'],
    ['Type', 'Segment', 'type', 'label', 'documented'],
    ['Segment – Type', 'Other heading', 'type', 'label', 'documented'],
    ['Contact: Email', 'Contact', 'email', 'label', 'documented'],
    ['Scale (1-10)', undefined, 'scale', 'label', 'documented'],
    ['Scale (v2)', undefined, 'scale', 'label', 'inferred'],
    ['Likelihood of being a Labour voter in 2019', undefined, 'chance', 'pattern', 'inferred'],
    ['likelihood of being a soft tory voter (v2)', undefined, 'chance', 'pattern', 'inferred'],
  ])('%s under %s is %s by %s', (label, section, id, by, status) => {
    const found = match(label, section);
    expect(found?.composed.id).toBe(id);
    expect(found).toMatchObject({ by, status });
  });

  test.each(['Type', 'Email of my dog', 'Scale (of my dog)', 'Likelihood of being a Martian voter', '', '—'])(
    '%s is not known',
    (label) => {
      expect(match(label)).toBeUndefined();
    },
  );
});

describe('an entry of one party', () => {
  test('never matches in another party’s reply', () => {
    expect(createLabelMatcher(SMALL, 'conservative')('Promise')).toBeUndefined();
  });
  test('is documented in its own party’s reply', () => {
    expect(createLabelMatcher(SMALL, 'labour')('Promise')).toMatchObject({
      status: 'documented',
      elsewhere: false,
    });
  });
  test('is our reading where no party is known, if its label says enough', () => {
    expect(createLabelMatcher(loadGlossary())('Voting intention scale')).toMatchObject({
      status: 'inferred',
      elsewhere: true,
    });
  });
  test('is not found by one everyday word where no party is known', () => {
    expect(match('Promise')).toBeUndefined();
  });
});

test('slots are filled with the words that we say', () => {
  const found = match('Likelihood of being a soft Tories voter in 2019');
  expect(found?.fills).toMatchObject({ lean: { say: 'soft Tory' }, year: { say: '2019' } });
});

describe('a label that is none is left alone at once', () => {
  test.each([
    ['many groups', 'a – '.repeat(90) + 'Email'],
    ['prose', 'Email '.repeat(100)],
  ])('%s', (_, label) => {
    expect(match(label)).toBeUndefined();
  });
});
