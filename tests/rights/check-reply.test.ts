import { describe, expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createDecoder } from '../../src/decode/decode.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field, Laid } from '../../src/layout/field.ts';
import { checkReply, findWanted } from '../../src/rights/check-reply.ts';
import { clockOfReply } from '../../src/rights/clock/clock-of-reply.ts';
import { findLaw } from '../../src/rights/find-law.ts';
import { field, laid, prose } from '../decode/fields.ts';

const DATA = [
  field('Email', 'a@example.org'),
  field('Address', '1 Sample Lane'),
  field('Postcode', 'ZZ1 1AA'),
];

function decode(fields: readonly Field[], part: Partial<Laid> = {}) {
  return createDecoder(loadGlossary()).finish(laid(fields, part));
}

function state(text: string, id: string): string | undefined {
  return checkReply(decode(DATA, { prose: [prose(text)] })).find((item) => item.id === id)?.state;
}

describe('the checklist', () => {
  test('finds words, and knows what does not apply', () => {
    expect(state('You may complain to the Information Commissioner.', 'complaint')).toBe('found');
    expect(state('Kind regards.', 'complaint')).toBe('not-found');
    expect(state('Kind regards.', 'in-time')).toBe('not-applicable');
    expect(state('We use it to decide whom to contact.', 'purposes')).toBe('found');
    expect(state('Kind regards.', 'copy')).toBe('found');
  });
  test.each([
    ['2026-10-01', 'found'],
    ['2026-10-19', 'not-found'],
  ])('says of a reply of %s what the clock says', (date, expected) => {
    const decoded = { ...decode(DATA), letter: { requested: '2026-09-02', date } };
    expect(checkReply(decoded).find(({ id }) => id === 'in-time')?.state).toBe(expected);
  });
  test('ticks nothing where it depends how the days are counted', () => {
    const decoded = { ...decode(DATA), letter: { requested: '2031-09-02', date: '2031-10-03' } };
    expect(clockOfReply(decoded).state).toBe('borderline');
    expect(checkReply(decoded).find(({ id }) => id === 'in-time')?.state).toBe('not-applicable');
  });
  test('has a name for each item', () => {
    for (const { id } of checkReply(decode(DATA)))
      expect(Object.hasOwn(catalogue, `checklist_${id.replaceAll('-', '_')}`)).toBe(true);
  });
  test('has the law of each item in words of its own', () => {
    const rules = checkReply(decode(DATA)).map(({ id }) => findWanted(id)?.rule ?? '');
    const said = rules.map((rule) => findLaw(rule)?.sentence);
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(said.length);
  });
  test('where nothing is held there is nothing to explain', () => {
    const items = checkReply(decode([], { prose: [prose('We do not hold any data about you.')] }));
    expect(items.find(({ id }) => id === 'meaning')?.state).toBe('not-applicable');
  });
});
