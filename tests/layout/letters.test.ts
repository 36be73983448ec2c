import { expect, test } from 'vitest';
import { isDate, toIsoDate } from '../../src/layout/dates.ts';
import { joinLines } from '../../src/layout/join-text.ts';
import { findClauses } from '../../src/layout/prose-clauses.ts';
import { utf8 } from '../read/read-all.ts';
import { layOut, pairsOf } from './lay-out.ts';

test.each([
  ['16 April 2013', '2013-04-16'],
  ['3rd September 2022', '2022-09-03'],
  ['03/04/2019', '2019-04-03'],
  ['2019-04-03', '2019-04-03'],
  ['April 3, 2019', '2019-04-03'],
  ['Monday 7 September 2026', '2026-09-07'],
  ['01/02/2021 10:44', '2021-02-01'],
  ['31/02/2019', undefined],
  ['03/04/19', undefined],
  ['Sampleford', undefined],
])('the date %s is %s', (text, iso) => {
  expect(toIsoDate(text)).toBe(iso);
});

test.each([
  ['5 of 10', false],
  ['10 Mock 2019', false],
  ['03/04/19', true],
  ['May 2019', false],
])('%s is a date: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test.each([
  ['Your Mosaic group is K.', [['Mosaic group', 'K']]],
  [
    'Your ward is recorded as Sampleford Castle. Gender: Male.',
    [
      ['ward', 'Sampleford Castle'],
      ['Gender', 'Male'],
    ],
  ],
  ['We hold the following for tenure: Privately rented.', [['tenure', 'Privately rented']]],
  [
    'We hold the following for estimated age: older: probably older.',
    [['estimated age', 'older: probably older']],
  ],
  ['The elector number held for you is AB8-1213/1.', [['elector number', 'AB8-1213/1']]],
  ['The income band that we hold about you is C2.', [['income band', 'C2']]],
  ['According to our records, your tenure is Owned.', [['tenure', 'Owned']]],
  ['Our database shows that your Mosaic group is K.', [['Mosaic group', 'K']]],
  ['Mosaic Type is recorded as A52.', [['Mosaic Type', 'A52']]],
  ['It is recorded as private.', []],
  ['The data held for you is set out below.', []],
  ['Ranking: interest in defence: 0.50.', [['Ranking: interest in defence', '0.50']]],
  [
    'Voting intention: A. Your previous vote is recorded as C.',
    [
      ['Voting intention', 'A'],
      ['previous vote', 'C'],
    ],
  ],
  [
    'Canvassed by: B. Sample. Priority: 2.',
    [
      ['Canvassed by', 'B. Sample'],
      ['Priority', '2'],
    ],
  ],
  [
    'We hold the following: Tenure: Rented; ranking: interest in schools: 0.82; Sources: polling; Experian.',
    [
      ['Tenure', 'Rented'],
      ['ranking: interest in schools', '0.82'],
      ['Sources', 'polling; Experian'],
    ],
  ],
  ['We hold this: see below; if you disagree, write to us.', []],
  ['Thank you for your request, which we received. We have searched our systems.', []],
])('%s states %j', (text, expected) => {
  expect(findClauses(text).map(({ label, value }) => [label.text, value.text])).toEqual(expected);
});

test.each([
  [['crime and anti-', 'social behaviour'], 'crime and anti-social behaviour'],
  [['prioritise immig-', 'ration'], 'prioritise immigration'],
  [['marigold.test93@examp', 'le.org'], 'marigold.test93@example.org'],
  [['Not at home', 'or moved'], 'Not at home or moved'],
  [['2015-', '2017'], '2015-2017'],
])('%j is one text', (lines, expected) => {
  expect(joinLines(lines.map((text) => ({ text, full: true })))).toBe(expected);
});

test('a letter in plain text gives its head, the day of the request and its sentences', async () => {
  const laid = await layOut(
    'letter.txt',
    utf8(
      [
        'Our ref: SAR-00418\n7 September 2026',
        'Dear Ms Placeholder,',
        'Thank you for your request dated 24 August 2026. Your ward is recorded as Sampleford.',
        'Yours sincerely\nThe data protection team',
      ].join('\n\n'),
    ),
  );
  expect(laid.letter.map(({ kind, text, date }) => [kind, text, date])).toEqual([
    ['reference', 'SAR-00418', undefined],
    ['date', '7 September 2026', '2026-09-07'],
    ['addressee', 'Ms Placeholder', undefined],
    ['request-date', '24 August 2026', '2026-08-24'],
    ['sender', 'The data protection team', undefined],
  ]);
  expect(pairsOf(laid)).toEqual([['ward', 'Sampleford']]);
});

test('dots that lead to nothing are no value', async () => {
  const text = 'Gender ........ Male\nTenure ........\nWard ........... Sampleford\n';
  expect(pairsOf(await layOut('reply.txt', utf8(text)))).toEqual([
    ['Gender', 'Male'],
    ['Ward', 'Sampleford'],
  ]);
});

test('a colon within a label is not its end where a later one ends it', async () => {
  const lines = [
    'Ranking: interest in potholes (v2): 21.1%',
    'Ranking: interest in schools:',
    'Note: call back',
  ];
  expect(pairsOf(await layOut('reply.txt', utf8(`${lines.join('\n')}\n`)))).toEqual([
    ['Ranking: interest in potholes (v2)', '21.1%'],
    ['Ranking: interest in schools', ''],
    ['Note', 'call back'],
  ]);
});
