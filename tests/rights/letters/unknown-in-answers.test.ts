import { expect, test } from 'vitest';
import { listBrokers } from '../../../src/rights/find-contact.ts';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import { listUnchecked } from '../../../src/rights/letters/citation.ts';
import { PARTS } from '../../../src/rights/letters/letter-parts.ts';
import { unknownIn } from '../../../src/rights/letters/unknown-in-answers.ts';
import { field } from './letter-cases.ts';

const REPLY = { fields: [field('Age', '40')] };

test.each<[Answers, string | undefined, string]>([
  [{}, undefined, ''],
  [{ party: 'labour' }, undefined, ''],
  [{ party: 'libdem' }, undefined, ''],
  [{ party: 'nobody' }, 'cli_wrong_party', 'labour, conservative, liberal-democrats, libdem'],
  [{ broker: 'experian' }, undefined, ''],
  [
    { broker: 'nobody' },
    'cli_letter_broker',
    listBrokers()
      .map(({ id }) => id)
      .join(', '),
  ],
  [{ checked: listUnchecked() }, undefined, ''],
  [{ checked: [...listUnchecked(), 'nothing'] }, 'cli_letter_checked', listUnchecked().join(', ')],
  [{ confirmed: ['late'] }, undefined, ''],
  [
    { confirmed: ['late', 'nothing'] },
    'cli_letter_confirmed',
    PARTS.map(({ condition }) => condition).join(', '),
  ],
  [{ disputes: [{ label: 'Age' }], erase: [{ label: 'Age', field: 'Age 40' }] }, undefined, ''],
  [{ disputes: [{ label: 'Age' }, { label: 'Town' }] }, 'cli_letter_no_field', 'Town'],
  [{ erase: [{ label: 'Age', field: 'Age 41' }] }, 'cli_letter_no_field', 'Age'],
])('%j: %s', (answers, id, known) => {
  const said = unknownIn(answers, REPLY);
  expect(said?.id).toBe(id);
  expect(Object.values(said?.slots ?? {}).join()).toContain(known);
});

test('without a reply nobody knows what stands in it', () => {
  expect(unknownIn({ disputes: [{ label: 'Town' }] })).toBeUndefined();
});

test('each party is named once', () => {
  const known = String(unknownIn({ party: 'nobody' })?.slots?.['known']).split(', ');
  expect(known).toEqual([...new Set(known)]);
});
