import type { Reading } from '../../src/decode/reading.ts';
import type { Scale, Status } from '../../src/glossary/entry.ts';
import type { Report } from '../../src/report/report.ts';

/** An invented reply, written by hand, so that pages are tested without reading or decoding anything. */

const DOCUMENT = 'd0c0000000000001';

const ONE_TO_TEN: Scale = {
  min: 1,
  max: 10,
  step: 1,
  low: 'least likely',
  high: 'most likely',
  unit: 'points',
  standing: 'given',
};

const SHARE: Scale = {
  min: 0,
  max: 1,
  low: 'no chance',
  high: 'certain',
  unit: 'share',
  standing: 'assumed',
};

const NOTICE = {
  id: 'labour-notice',
  title: 'Privacy notice for voters',
  publisher: 'Labour Party',
  address: 'https://labour.example.org/privacy/voters/',
  date: '2024',
} as const;

let row = 0;

export function makeReading(
  part: Partial<Reading> & { readonly label: string; readonly value: string; readonly status: Status },
): Reading {
  row += 1;
  return {
    id: `f${String(row).padStart(3, '0')}`,
    where: {
      kind: 'page',
      document: DOCUMENT,
      page: 1 + (row % 3),
      boxes: [
        { role: 'label', x: 72, y: 100 + 14 * row, width: 150, height: 10 },
        { role: 'value', x: 300, y: 100 + 14 * row, width: 40, height: 10 },
      ],
    },
    category: 'vote',
    basis: 'modelled',
    guess: true,
    special: false,
    confidence: 'high',
    plain: 'A guess at how you vote.',
    claims: [
      {
        about: 'label',
        status: part.status,
        plain: 'A guess at how you vote.',
        because: { id: 'page_means_documented' },
        sources: [NOTICE],
      },
    ],
    sources: [NOTICE],
    ...part,
  };
}

const LABOUR = makeReading({
  label: 'Voting intention scale - Labour',
  value: '7',
  status: 'documented',
  plain: 'Labour has you at 7 out of 10 for voting Labour. 10 means most likely.',
  made: 'Either you told a canvasser, or it was worked out. The reply does not say which.',
  placed: { scale: ONE_TO_TEN, number: 7, position: 6 / 9, offScale: false },
});
const GREEN = makeReading({
  label: 'Voting intention scale - Green',
  value: '0',
  status: 'documented',
  plain: 'This should be how likely you are to vote Green, but 0 is not on the scale.',
  placed: { scale: ONE_TO_TEN, number: 0, offScale: true },
  findings: ['off-scale'],
});
const SUPPORT = makeReading({
  label: 'Labour Support',
  value: '0.6143',
  status: 'inferred',
  plain: 'The party’s computer seems to give you about 61 chances in 100 of supporting Labour.',
  placed: { scale: SHARE, number: 0.6143, position: 0.6143, offScale: false },
});
const GREENS = makeReading({
  label: 'Green Support',
  value: '0.04',
  status: 'inferred',
  placed: { scale: SHARE, number: 0.04, position: 0.04, offScale: false },
});
const TURNOUT = makeReading({
  label: 'Turnout Score (Local)',
  value: '',
  absent: 'empty',
  status: 'inferred',
  plain: 'A place for how likely you are to vote in council elections. It is blank.',
});
const RESIDUAL = makeReading({
  label: 'GX2_RESID',
  value: '-0.7',
  status: 'unknown',
  plain: '',
  claims: [],
  sources: [],
  findings: ['unexplained'],
});
const VOTER_ID = makeReading({
  label: 'Voter ID',
  value: 'D9/T',
  status: 'reported',
  category: 'canvass',
  guess: false,
  basis: 'observed',
  plain: 'A canvasser wrote that you had not made up your mind and would never vote Conservative.',
  parts: [
    { raw: 'D', plain: 'don’t know, undecided' },
    { raw: '9', plain: 'how likely to vote Labour; higher is more likely' },
    { raw: '/T', plain: 'would not vote for: T, Conservative' },
  ],
});
const MOSAIC = makeReading({
  label: 'Mosaic code',
  value: 'K46',
  status: 'ambiguous',
  category: 'guess',
  plain: 'A company sorts every home into types of people. K46 means different things in different editions.',
  alternatives: [
    {
      scheme: 'mosaic-uk-7',
      name: 'High Rise Residents',
      plain: 'people who rent in tower blocks',
      because: { id: 'page_status_reported' },
      sources: [NOTICE],
    },
    {
      scheme: 'mosaic-uk-2009',
      name: 'Tenement Living',
      plain: 'people who rent flats in social or mixed blocks',
      because: { id: 'page_status_documented' },
      sources: [NOTICE],
    },
  ],
});
const EMAIL = makeReading({
  label: 'Email',
  value: 'q.placeholder@example.org',
  status: 'documented',
  category: 'contact',
  guess: false,
  basis: 'register',
  plain: 'Your e-mail address.',
  findings: ['email-from-register'],
});

const FIELDS = [LABOUR, GREEN, SUPPORT, GREENS, TURNOUT, RESIDUAL, VOTER_ID, MOSAIC, EMAIL];

function ids(...readings: readonly Reading[]): readonly string[] {
  return readings.map(({ id }) => id);
}

export const SAMPLE_REPORT: Report = {
  file: 'reply-sample.pdf',
  documents: [
    {
      id: DOCUMENT,
      name: 'reply-sample.pdf',
      format: 'pdf',
      sha256: `${DOCUMENT}${'0'.repeat(48)}`,
      pages: 3,
    },
  ],
  made: { tool: 'SAR Decoder 0.1.0', glossary: '2026.11', glossaryDate: '2026-11-23' },
  outcome: 'data',
  party: {
    id: 'labour',
    name: 'Labour Party',
    short: 'Labour',
    plural: false,
    confidence: 'high',
    because: { id: 'page_means_documented' },
  },
  headline: { id: 'report_open' },
  story: [{ message: { id: 'report_open_note' }, readings: ids(LABOUR) }],
  nextSteps: [],
  fields: FIELDS,
  groups: [
    { id: 'vote', readings: ids(LABOUR, GREEN, SUPPORT, GREENS, TURNOUT) },
    { id: 'canvass', readings: ids(VOTER_ID) },
    { id: 'guess', readings: ids(MOSAIC) },
    { id: 'contact', readings: ids(EMAIL) },
    { id: 'unexplained', readings: ids(RESIDUAL) },
  ],
  scores: [
    { id: 'points', readings: ids(LABOUR, GREEN) },
    { id: 'share', readings: ids(SUPPORT, GREENS, TURNOUT) },
    { id: 'none', readings: ids(RESIDUAL) },
  ],
  leans: [
    { party: 'labour', reading: SUPPORT.id, number: 0.6143 },
    { party: 'green', reading: GREENS.id, number: 0.04 },
  ],
  history: [
    {
      id: 'e001',
      date: '2024-05-02',
      cells: [
        { label: 'Date', value: '02/05/2024', where: EMAIL.where },
        {
          label: 'Result',
          value: 'Not In',
          where: EMAIL.where,
          plain: 'Nobody answered.',
          status: 'documented',
        },
      ],
    },
  ],
  letter: { date: '2026-10-19', requested: '2026-09-02' },
  codes: [{ raw: 'K46' }],
  findings: [
    {
      kind: 'email-from-register',
      fields: ids(EMAIL),
      because: { id: 'page_means_reported' },
      rule: 'register-content',
    },
    { kind: 'off-scale', fields: ids(GREEN), because: { id: 'page_means_inferred' }, rule: 'accuracy' },
  ],
  checklist: [
    { id: 'copy', state: 'found', fields: [] },
    { id: 'recipients', state: 'not-found', fields: [] },
  ],
  clock: {
    requested: '2026-09-02',
    due: '2026-10-02',
    replied: '2026-10-19',
    days: 47,
    daysLate: 17,
    state: 'late',
    steps: [{ id: 'page_means_ambiguous' }],
  },
  figures: {
    held: 83,
    people: 1,
    guesses: 32,
    explained: 70,
    ambiguous: 1,
    unexplained: 11,
    absent: 1,
    withoutSource: 58,
    scores: 17,
    bought: 15,
    pagesRead: 3,
    pages: 3,
  },
  warnings: [],
};
