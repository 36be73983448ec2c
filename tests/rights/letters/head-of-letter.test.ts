import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import type { Letter, LetterKind } from '../../../src/rights/letters/letter.ts';
import { writeLetter } from '../../../src/rights/letters/write-letter.ts';
import { TODAY } from './letter-cases.ts';

const ALL: Answers = {
  name: 'Quillon Placeholder',
  address: ['2 Sample Lane', 'ZZ9 9ZZ'],
  email: 'q@example.org',
  party: 'conservative',
  broker: 'experian',
  local: ['Sample Branch', '1 Sample Lane'],
  keeper: 'Sample Keeper',
};

function write(kind: LetterKind, answers: Answers): Letter {
  return writeLetter(kind, { answers, today: TODAY });
}

function warnings(kind: LetterKind, answers: Answers): readonly string[] {
  return write(kind, answers).warnings.map(({ id, slots = {} }) =>
    [id.replace('letter_warn_', ''), ...(slots['count'] === undefined ? [] : [slots['count']])].join(' '),
  );
}

const TEAM = 'Dear data protection team,';
const ANYBODY = 'To whom it may concern,';

describe('the head of a letter', () => {
  test.each<[LetterKind, string, boolean, string, string]>([
    ['ask', 'Conservative and Unionist Party', true, TEAM, '[the party and its address]'],
    ['rectify', 'Conservative and Unionist Party', true, TEAM, '[the party and its address]'],
    ['local', 'Sample Branch', false, ANYBODY, '[the local body and its address]'],
    ['broker', 'Experian Limited', true, ANYBODY, '[the company and its address]'],
    ['research-consent', 'Sample Keeper', false, ANYBODY, '[who keeps it]'],
    [
      'complaint-regulator',
      'Information Commissioner’s Office',
      false,
      ANYBODY,
      'Information Commissioner’s Office',
    ],
  ])('%s goes to %s', (kind, to, hasEmail, greeting, blank) => {
    const letter = write(kind, ALL);
    expect(letter).toMatchObject({
      kind,
      date: TODAY,
      from: ['Quillon Placeholder', '2 Sample Lane', 'ZZ9 9ZZ', 'q@example.org'],
      greeting,
      ending: ['Yours faithfully,', 'Quillon Placeholder'],
    });
    expect(letter.to[0]).toBe(to);
    expect('email' in letter).toBe(hasEmail);
    const empty = write(kind, {});
    expect(empty.to[0]).toBe(blank);
    expect(empty.from).toEqual(['[your name]']);
    expect(empty.ending[1]).toBe('[your name]');
    expect(empty).not.toHaveProperty('email');
  });
  test('a local body has its whole address, and one line of a keeper is all', () => {
    expect(write('local', ALL).to).toEqual(['Sample Branch', '1 Sample Lane']);
    expect(write('research-consent', ALL).to).toEqual(['Sample Keeper']);
    expect(write('ask', ALL).to).toEqual([
      'Conservative and Unionist Party',
      'Data Protection Officer',
      'Compliance Department',
      'Conservative Campaign Headquarters',
      '4 Matthew Parker Street',
      'London SW1H 9HQ',
    ]);
    expect(write('ask', { party: 'labour' }).to).toEqual(['Labour Party']);
  });
});

describe('what a letter warns of', () => {
  test.each<[LetterKind, Answers, readonly string[]]>([
    ['ask', {}, ['no_identity', 'blanks 2', 'contact_none', 'not_advice']],
    ['ask', ALL, ['no_identity', 'contact_seen', 'not_advice']],
    ['ask', { ...ALL, party: 'labour' }, ['no_identity', 'contact', 'not_advice']],
    ['local', {}, ['no_identity', 'blanks 2', 'not_advice']],
    ['local', ALL, ['no_identity', 'not_advice']],
    ['late', ALL, ['not_late', 'contact_seen', 'not_advice']],
    ['late', { ...ALL, requested: '2026-09-02' }, ['contact_seen', 'not_advice']],
    [
      'late',
      { ...ALL, requested: '2026-09-02', objected: '2026-11-29' },
      ['contact_seen', 'date_to_come', 'not_advice'],
    ],
    ['late', { ...ALL, requested: '2026-09-02', objected: TODAY }, ['contact_seen', 'not_advice']],
    ['late', { ...ALL, requested: '2026-09-02', wantedBy: '2026-12-24' }, ['contact_seen', 'not_advice']],
    ['broker', ALL, ['broker_copy', 'no_identity', 'contact_seen', 'not_advice']],
    [
      'research-consent',
      {},
      ['consent_alone', 'blanks 3', 'unchecked', 'unchecked', 'unchecked', 'not_advice'],
    ],
  ])('%s of %j', (kind, answers, ids) => {
    expect(warnings(kind, answers)).toEqual(ids);
  });
});
