import { expect, test } from 'vitest';
import { countRequest } from '../../../src/rights/clock/count-request.ts';
import type { RequestEvents } from '../../../src/rights/clock/events.ts';

const EVENTS: RequestEvents = { kind: 'access', received: '2026-09-02', clarifications: [] };

function said(part: Partial<RequestEvents>): readonly string[] {
  return countRequest({ ...EVENTS, ...part }, 'england-wales').steps.map(({ id, slots = {} }) =>
    [id.replace('clock_', ''), ...Object.values(slots)].join(' '),
  );
}

test.each<[string, Partial<RequestEvents>, readonly string[]]>([
  ['a plain month', {}, ['start_received 2026-09-02', 'month 2026-09-02 2026-10-02']],
  [
    'a day that is supposed',
    { receivedAssumed: true },
    ['start_assumed 2026-09-02', 'month 2026-09-02 2026-10-02'],
  ],
  [
    'a Saturday',
    { received: '2026-09-03' },
    ['start_received 2026-09-03', 'month 2026-09-03 2026-10-03', 'moved_weekend 2026-10-05'],
  ],
  [
    'a holiday',
    { received: '2026-11-25' },
    ['start_received 2026-11-25', 'month 2026-11-25 2026-12-25', 'moved_holiday 2026-12-29'],
  ],
  [
    'a short month',
    { received: '2027-08-31' },
    ['start_received 2027-08-31', 'month_short 2027-08-31 2027-09-30'],
  ],
  [
    'a proof',
    { identityAsked: '2026-09-04', identityReceived: '2026-09-10' },
    [
      'start_identity 2026-09-10',
      'month 2026-09-10 2026-10-10',
      'moved_weekend 2026-10-12',
      'if_not_needed 2026-10-02',
    ],
  ],
  [
    'a proof that they wait for',
    { identityAsked: '2026-09-04' },
    ['start_received 2026-09-02', 'identity_open 2026-09-04', 'if_not_needed 2026-10-02'],
  ],
  [
    'a proof that was asked for too late',
    { identityAsked: '2026-10-05', identityReceived: '2026-10-06' },
    ['start_received 2026-09-02', 'month 2026-09-02 2026-10-02', 'question_late 2026-10-05'],
  ],
  [
    'a fee',
    { feePaid: '2026-09-10' },
    [
      'start_fee 2026-09-10',
      'month 2026-09-10 2026-10-10',
      'moved_weekend 2026-10-12',
      'if_not_needed 2026-10-02',
    ],
  ],
  [
    'a question',
    { clarifications: [{ asked: '2026-09-07', answered: '2026-09-11' }] },
    [
      'start_received 2026-09-02',
      'month 2026-09-02 2026-10-02',
      'paused 2026-09-07 2026-09-11 5',
      'paused_to 2026-10-07',
      'if_not_needed 2026-10-02',
      'other_ways 2026-10-06 2026-10-07',
    ],
  ],
  [
    'a question that is open',
    { clarifications: [{ asked: '2026-09-07' }] },
    [
      'start_received 2026-09-02',
      'month 2026-09-02 2026-10-02',
      'question_open 2026-09-07',
      'if_not_needed 2026-10-02',
    ],
  ],
  [
    'a question too late',
    { clarifications: [{ asked: '2026-10-07', answered: '2026-10-08' }] },
    ['start_received 2026-09-02', 'month 2026-09-02 2026-10-02', 'question_late 2026-10-07'],
  ],
  [
    'more time',
    { extensionNotice: '2026-09-20' },
    [
      'start_received 2026-09-02',
      'month 2026-09-02 2026-10-02',
      'three_months 2026-09-20 2026-09-02 2026-12-02',
    ],
  ],
  [
    'more time, after a question',
    { extensionNotice: '2026-09-20', clarifications: [{ asked: '2026-09-07', answered: '2026-09-11' }] },
    [
      'start_received 2026-09-02',
      'month 2026-09-02 2026-10-02',
      'paused 2026-09-07 2026-09-11 5',
      'paused_to 2026-10-07',
      'three_months 2026-09-20 2026-09-02 2026-12-02',
      'three_months_paused 2026-12-07',
      'if_not_needed 2026-12-02',
    ],
  ],
  [
    'more time too late',
    { extensionNotice: '2026-10-20' },
    ['start_received 2026-09-02', 'month 2026-09-02 2026-10-02', 'notice_late 2026-10-20 2026-10-02'],
  ],
  [
    'before the law spoke of pauses',
    { received: '2025-09-02' },
    ['start_received 2025-09-02', 'month 2025-09-02 2025-10-02', 'before_law'],
  ],
  [
    'a question before the law spoke of pauses',
    { received: '2025-09-02', clarifications: [{ asked: '2025-09-08', answered: '2025-09-12' }] },
    [
      'start_received 2025-09-02',
      'month 2025-09-02 2025-10-02',
      'paused 2025-09-08 2025-09-12 5',
      'paused_to 2025-10-07',
      'if_not_needed 2025-10-02',
      'other_ways 2025-10-06 2025-10-07',
      'pause_before_law',
    ],
  ],
  [
    'an objection',
    { kind: 'object' },
    ['start_received 2026-09-02', 'month 2026-09-02 2026-10-02', 'object'],
  ],
  [
    'a question about what is to be erased',
    { kind: 'erase', clarifications: [{ asked: '2026-09-07', answered: '2026-09-11' }] },
    ['start_received 2026-09-02', 'month 2026-09-02 2026-10-02', 'pause_access_only'],
  ],
])('%s', (_, part, steps) => {
  expect(said(part)).toEqual(steps);
});
