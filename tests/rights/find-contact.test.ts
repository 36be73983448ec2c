import { describe, expect, test } from 'vitest';
import contacts from '../../src/rights/contacts.json' with { type: 'json' };
import {
  CONTACT_NATIONS,
  findBroker,
  findParty,
  listBrokers,
  listParties,
  REGULATOR,
} from '../../src/rights/find-contact.ts';

describe('who can be written to', () => {
  test('is listed in order, all of them or those of a nation', () => {
    expect(listParties().map(({ id }) => id)).toEqual(contacts.parties.map(({ id }) => id));
    expect(listParties('northern-ireland').map(({ id }) => id)).toContain('dup');
    expect(listParties('northern-ireland').map(({ id }) => id)).not.toContain('labour');
    for (const nation of CONTACT_NATIONS) expect(listParties(nation).length).toBeGreaterThan(2);
  });
  test('is found by an id of its own, or by its party, the first one', () => {
    expect(findParty('libdem')).toBe(findParty('liberal-democrats'));
    expect(findParty('green')).toBe(findParty('green-ew'));
    expect(findParty('green-scot')?.name).not.toBe(findParty('green-ew')?.name);
    expect(findParty('nobody')).toBeUndefined();
  });
  test('has no address that may well be old', () => {
    const [old] = listParties().filter(({ emailConfidence }) => emailConfidence === 'low');
    expect(old?.email).toBeDefined();
    expect(findParty(old?.id ?? '')).not.toHaveProperty('email');
    expect(findParty(old?.id ?? '')).toMatchObject({ name: old?.name, page: old?.page });
    expect(findParty('labour')).toHaveProperty('email');
  });
  test('is the regulator, by the name of the list', () => {
    expect(REGULATOR).toBe(contacts.regulator);
  });
});

describe('firms that sell data', () => {
  test('are listed by name, each to be found by its id', () => {
    const names = listBrokers().map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en-GB')));
    expect(names.length).toBeGreaterThan(2);
    for (const { id } of listBrokers()) {
      const found = findBroker(id);
      expect(found?.name).not.toBe('');
      if (found?.post) expect(found.post.length).toBeGreaterThan(0);
    }
  });
  test('have the first line of their address as their name, and the day on which it was seen', () => {
    const found = findBroker('experian');
    expect(found?.name).toContain('Experian');
    expect(found?.post?.join(', ')).not.toContain(found?.name);
    expect(found?.page).toMatch(/^https:/);
    expect(found?.seen).toMatch(/^20\d\d/);
    expect(findBroker('nobody')).toBeUndefined();
  });
});
