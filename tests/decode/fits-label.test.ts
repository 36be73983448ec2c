import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import { isAmount, isTelephone } from '../../src/decode/is-amount.ts';
import { parseValue } from '../../src/decode/parse-value.ts';
import type { Reading } from '../../src/decode/reading.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { field, laid } from './fields.ts';

const glossary = loadGlossary();

function explain(label: string, value: string): Reading {
  const [reading] = createDecoder(glossary, {}).finish(laid([field(label, value)])).readings;
  if (!reading) throw new Error('No reading');
  return reading;
}

describe('a value that is no answer to its label is not explained by its label', () => {
  test.each([
    ['Likelihood of voting Labour', '12/05/2024'],
    ['Likelihood of voting Labour', '07700 900123'],
    ['Likelihood of voting Labour', 'Refused'],
    ['Likelihood of voting Labour', 'see the note above'],
    ['Likelihood of voting Labour', '3rd'],
    ['Rank in ward by likelihood to vote Labour', '0'],
    ['Rank in ward by likelihood to vote Labour', '0.4'],
    ['Age', '07700 900124'],
    ['Age', '12/05/1985'],
    ['Age', '1985'],
    ['Age', 'B'],
    ['Age band', '3'],
    ['Income', 'B'],
    ['Date of birth', '43'],
    ['Date of attainment', 'Yes'],
    ['Email', '07700 900125'],
    ['Email', 'Yes'],
    ['Mobile', 'someone@example.org'],
    ['Telephone', 'TPS'],
    ['Postcode', 'Bristol'],
    ['Address', '07700 900126'],
    ['First name', '07700 900127'],
    ['First name', '*'],
    ['Surname', '(z) Example'],
    ['Surname', 'Example (z)'],
    ['Surname', 'Example*'],
    ['Surname', 'Example 2'],
    ['Title', 'Yes'],
    ['Elector number', 'Jane'],
    ['Ethnicity', '7'],
    ['Religion', '0.3'],
    ['Occupation', '27'],
    ['Health', '0.4'],
    ['Membership', '3'],
    ['Do not contact', '3'],
    ['TPS', '07700 900128'],
    ['Last contacted', '3'],
    ['IMD decile', '10%'],
  ])('%s: %s', (label, value) => {
    const { status, plain, claims } = explain(label, value);
    expect(status).toBe('unknown');
    // What the label means is told all the same.
    expect(plain).not.toBe('');
    expect(claims[0]?.status).not.toBe('unknown');
  });
});

describe('one that is an answer is', () => {
  test.each([
    ['Likelihood of voting Labour', '43%'],
    ['Likelihood of voting Labour', '61-80%'],
    ['Likelihood of voting Labour', '3 in 10'],
    ['Likelihood of voting Labour', 'over 50'],
    ['Likelihood of voting Labour', 'High'],
    ['Rank in ward by likelihood to vote Labour', '1,203'],
    ['Turnout percentile', '88th'],
    ['Age', '45-54'],
    ['Age', 'Adult'],
    ['Age', '7'],
    ['Age band', '18'],
    ['Estimated year of birth', '1967'],
    ['Date of birth', '12-May'],
    ['Date of birth', '1985'],
    ['Email', 'j*****@example.org'],
    ['Telephone', '07700 XXX XXX'],
    ['Postcode', 'ZZ1'],
    ['Surname', "O'Example-Smythe"],
    ['Surname', 'Example (née Other)'],
    ['Surname', 'J*** E***'],
    ['Ethnicity', 'White British'],
    ['Disability', 'Yes'],
    ['Occupation', 'Teacher'],
    ['Last contacted', 'Never'],
    ['Donations', '20'],
  ])('%s: %s', (label, value) => {
    expect(explain(label, value).status).not.toBe('unknown');
  });
});

describe('a bare 1 under a chance', () => {
  test.each(['Likelihood of voting Labour', 'Turnout score', 'Likelihood of being a core Lib Dem'])(
    '%s: one in a hundred or certain, and both are shown',
    (label) => {
      const { status, alternatives, placed } = explain(label, '1');
      expect(status).toBe('ambiguous');
      expect(alternatives?.map(({ name }) => name)).toStrictEqual(['1 in 100', '1 of 1']);
      expect(placed).toBeUndefined();
    },
  );

  test.each(['Likelihood of voting Labour %', 'Likelihood of voting Labour (0-10)', 'Turnout decile'])(
    '%s: the label says how it is given',
    (label) => {
      expect(explain(label, '1').status).toBe('inferred');
    },
  );

  test('beside another of its kind it is told', () => {
    const fields = [field('Likelihood of voting Labour', '1'), field('Likelihood of voting Labour', '0.4')];
    const [reading] = createDecoder(glossary, {}).finish(laid(fields)).readings;
    expect(reading?.placed).toMatchObject({ position: 1 });
  });
});

test('no score is ever explained beside a telephone number', () => {
  assert(
    property(integer({ min: 0, max: 999 }), (tail) => {
      const value = `07700 900${String(tail).padStart(3, '0')}`;
      expect(isTelephone(value)).toBe(true);
      expect(isAmount({ value, parsed: parseValue(value) })).toBe(false);
    }),
  );
});
