import { describe, expect, test } from 'vitest';
import { listBrokers, listParties } from '../../../src/rights/find-contact.ts';
import {
  draftRequests,
  nationOfParty,
  REQUEST_ITEMS,
  type RequestPlan,
} from '../../../src/rights/letters/draft-requests.ts';
import { letterText } from '../../../src/rights/letters/letter-text.ts';
import { TODAY } from './letter-cases.ts';

const PLAN: RequestPlan = { parties: [], local: false, brokers: [], without: new Set(), answers: {} };

describe('requests', () => {
  test('go to nobody who was not chosen', () => {
    expect(draftRequests(PLAN, TODAY)).toEqual([]);
  });
  test('go to each, addressed to each', () => {
    const plan = { ...PLAN, parties: ['green-scot', 'labour'], local: true, brokers: ['experian'] };
    const requests = draftRequests(
      { ...plan, answers: { local: ['Sampleford branch', '1 Sample Lane'] } },
      TODAY,
    );
    expect(requests.map(({ letter }) => [letter.kind, letter.to[0]])).toEqual([
      ['ask', 'Labour Party'],
      ['ask', 'Scottish Greens'],
      ['local', 'Sampleford branch'],
      ['broker', 'Experian Limited'],
    ]);
    expect(letterText(requests[2]?.letter ?? fail())).toMatch(/written to the national party as well/);
  });
  test('do not say that the party was asked where it was not', () => {
    const [local] = draftRequests({ ...PLAN, local: true }, TODAY);
    expect(letterText(local?.letter ?? fail())).not.toMatch(/as well/);
  });
  test.each(REQUEST_ITEMS.map((id) => [id]))('can leave out %s', (id) => {
    const plan = { ...PLAN, parties: ['labour'] };
    const [whole] = draftRequests(plan, TODAY);
    const [less] = draftRequests({ ...plan, without: new Set([id]) }, TODAY);
    expect(less?.letter.paragraphs).toHaveLength((whole?.letter.paragraphs.length ?? 0) - 1);
  });
  test('always ask for the copy', () => {
    expect(REQUEST_ITEMS).not.toContain('ask-copy');
    const [letter] = draftRequests({ ...PLAN, parties: ['labour'], without: new Set(REQUEST_ITEMS) }, TODAY);
    expect(letterText(letter?.letter ?? fail())).toMatch(/send me a copy of all of it/);
  });
});

function fail(): never {
  throw new Error('there is no such letter');
}

describe('the holidays that count', () => {
  test.each([
    ['snp', 'scotland'],
    ['plaid', 'england-wales'],
    ['green-ew', 'england-wales'],
    ['dup', 'northern-ireland'],
    ['labour', undefined],
    ['local', undefined],
  ])('for %s are those of %s', (id, nation) => {
    expect(nationOfParty(id)).toBe(nation);
  });
});

test('parties are offered by nation, and firms by name', () => {
  expect(listParties('northern-ireland').map(({ id }) => id)).toContain('alliance');
  expect(listParties('wales').map(({ id }) => id)).not.toContain('snp');
  const names = listBrokers().map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  expect(names.length).toBeGreaterThan(3);
});
