import { expect, test } from 'vitest';
import { findLetterDays } from '../../src/layout/letter-days.ts';

const WHERE = { kind: 'line', document: 'd', line: 1 } as const;

function found(text: string) {
  return findLetterDays(text, WHERE).map(({ kind, date }) => [kind, date]);
}

test.each([
  // A part of a longer number is no day.
  ['Your subject access request of 101 May 2026.', []],
  ['Your request was received by us on 1/10/20261.', []],
  ['Thank you for your request dated 24 August 2026.', [['request-date', '2026-08-24']]],
  ['Your request was received by us on 1 October 2026.', [['request-date', '2026-10-01']]],
  ['We received your proof of identity on 9 October 2026.', [['identity-date', '2026-10-09']]],
  ['On 9 October 2026 you provided identification.', [['identity-date', '2026-10-09']]],
  [
    'Your request of 1 October 2026 reached us. Your identity was verified on 9 October 2026.',
    [
      ['request-date', '2026-10-01'],
      ['identity-date', '2026-10-09'],
    ],
  ],
  [
    'We asked you to clarify your request on 12 October 2026 and received your answer on 21 October 2026.',
    [
      ['asked-date', '2026-10-12'],
      ['answered-date', '2026-10-21'],
    ],
  ],
  [
    'On 12/10/2026 we wrote to you for clarification, and on 21/10/2026 you replied.',
    [
      ['asked-date', '2026-10-12'],
      ['answered-date', '2026-10-21'],
    ],
  ],
  [
    'We wrote to you on 5 October 2026 to say that we would need a further two months.',
    [['extension-date', '2026-10-05']],
  ],
  ['On 5 October 2026 we told you that we had to extend the time.', [['extension-date', '2026-10-05']]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['asked for, not received', 'We asked you for proof of identity on 6 October 2026.'],
  ['may still come', 'Please ensure that your identification is received on 9 October 2026.'],
  ['did not come', 'Your proof of identity was not received on 9 October 2026.'],
  ['a limit and no day of writing', 'We will extend the time and reply by 10 December 2026.'],
  ['which day is meant is not plain', 'We wrote on 5 October 2026 to extend the time to 10 December 2026.'],
  ['who wrote to whom is not plain', 'Clarification was sought on 12 October 2026.'],
  ['of something else', 'You replied on 21 October 2026 to our survey.'],
  ['no certain year', 'We received your proof of identity on 9 October.'],
])('is silent where it is %s', (_, text) => {
  expect(found(text)).toEqual([]);
});
