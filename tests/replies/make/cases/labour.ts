import { longRows, makeCsv, wideRows } from '../csv-reply.ts';
import { eventTable, heading, letterHead, makePdf, newPage, paragraph, ruledTable } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const HEADS = ['Field', 'Value'];
const WIDTHS = [220, 263];
const TO = ['Ms Perpetua Placeholder', '4 Sample Lane', 'Dummy Green', 'ZZ9 9ZA'];
const SENDER = 'The Labour Party';
const FOOTER = 'Labour Party - subject access response';

const annexDetails: Truth[] = [
  fact('First name', 'Perpetua', 'first-name', { status: 'documented' }),
  fact('Last name', 'Placeholder', 'last-name', { status: 'documented' }),
  fact('Post code', 'ZZ9 9ZA', 'postcode'),
  fact('Polling district', 'QX2', 'polling-district'),
  fact('Road group', 'QX2 - Sample Lane', 'labour-road-group'),
  fact('Voter ID', 'D9/T', 'labour-voter-id', { status: 'reported' }),
  fact('Selection', 'Hero', 'labour-selection', { status: 'reported' }),
  fact('Selection 2', 'MTPV', 'unknown'),
  fact('Family composition', '06', 'family-composition-labour', { status: 'reported' }),
  fact('Presence of children', 'Y', 'children', { status: 'reported' }),
  fact('Mosaic type', 'K46', 'ambiguous'),
  fact('GX2_RESID', '-0.7', 'unknown'),
];

const voterIds: Truth[] = [
  fact('Voter ID', 'T', 'labour-voter-id', { status: 'reported' }),
  fact('last VID', "DON'T KNOW", 'labour-last-vid', { status: 'reported' }),
  fact('Lab Scale', '7', 'labour-lab-scale', { status: 'reported' }),
  fact('Current Postal Voter', 'Y', 'postal-voter'),
  fact('Member', 'N', 'member'),
];
const lists: Truth[] = [
  fact('Selection', 'Squeeze', 'labour-selection', { status: 'reported' }),
  fact('Selection', 'MTPV', 'unknown'),
  fact('Family composition', '00', 'family-composition-labour', { status: 'reported' }),
  fact('Family composition', '12', 'family-composition-labour', { status: 'reported' }),
  fact('Family composition', 'U', 'family-composition-labour', { status: 'reported' }),
  fact('Family composition', '13', 'unknown'),
];

const ranked: Truth[] = [
  fact('Austerity concern score', '0.4402', 'labour-concern-austerity', {
    status: 'reported',
    also: [['Ward rank', '1,902']],
  }),
  fact('Childcare concern score', '0.1127', 'labour-concern-childcare', {
    status: 'reported',
    also: [['Ward rank', '214']],
  }),
  fact('Housing concern score', '0.8016', 'labour-concern-housing', {
    status: 'reported',
    also: [['Ward rank', '37']],
  }),
  fact('Healthcare concern score', '0.5530', 'labour-concern-healthcare', {
    status: 'reported',
    also: [['Ward rank', '988']],
  }),
  fact('Remain strength', '0.81', 'remain-strength', { status: 'reported', also: [['Ward rank', '410']] }),
];

const scales: Truth[] = [
  fact('Voting intention scale - Labour', '7', 'labour-voting-scale'),
  fact('Voting intention scale - Conservative', '3', 'labour-voting-scale-party'),
  fact('Voting intention scale - Green', '0', 'labour-voting-scale-party', { offScale: true }),
];

const exportFacts: Truth[] = [
  fact('ward', 'Dummy Green', 'ward'),
  fact('polling_district', 'QX2', 'polling-district'),
  fact('polling_place_name', 'Sampleford Village Hall', 'polling-place'),
  fact('polling_place_address', '1 Nowhere Road, Sampleford', 'polling-place'),
  fact('polling_place_postcode', 'ZZ9 9ZB', 'polling-place'),
  fact('ballot_box_number', '3', 'ballot-box'),
];

const codes: Truth[] = [
  fact('Lab Scale', '7', 'labour-lab-scale', { status: 'reported' }),
  fact('Voter ID', 'VL/S', 'labour-voter-id', { status: 'reported' }),
  fact('Voter ID', 'NV', 'labour-voter-id', { status: 'reported' }),
  fact('Voter ID', 'A', 'labour-voter-id', { status: 'reported' }),
  fact('Voter ID', '10', 'unknown'),
  fact('Voter ID', 'Q', 'unknown'),
  fact('Voter ID', 'D/', 'unknown'),
];

const HISTORY = [
  ['12/06/2023', 'Doorstep', 'Not In', 'Local elections 2023'],
  ['03/04/2024', 'Telephone', "DON'T KNOW", 'Spring phone bank'],
  ['29/06/2024', 'Doorstep', 'LABOUR', 'General election 2024'],
] as const;

export const LABOUR_CASES: readonly ReplyCase[] = [
  {
    slug: 'labour-pdf-ruled-annex',
    file: 'input.pdf',
    imitates: 'A letter with an annex: one ruled table of fields and values.',
    guards:
      'Compound voter codes, target lists with a known and an unknown name, a Mosaic code without its edition.',
    make: () =>
      makePdf({ footer: FOOTER }, (paper) => {
        letterHead(paper, { sender: SENDER, to: TO, date: '19 October 2026', reference: 'SAR-00417' });
        paragraph(paper, 'Dear Ms Placeholder,');
        paragraph(
          paper,
          'Thank you for your subject access request, which we received on 2 September 2026. A copy of the personal data that we hold about you is set out in the annex to this letter.',
        );
        paragraph(paper, 'Yours sincerely,\nData Protection Team');
        newPage(paper);
        heading(paper, 'Annex A: data held');
        ruledTable(paper, HEADS, annexDetails, WIDTHS);
      }),
    expected: {
      outcome: 'data',
      party: 'labour',
      fields: annexDetails,
      findings: ['unexplained', 'late'],
      daysLate: 17,
    },
  },
  {
    slug: 'labour-pdf-voter-id-and-lists',
    file: 'input.pdf',
    imitates: 'Two ruled tables on one page, each under its heading.',
    guards:
      'The letters that canvassers write, the list of household types from 00 to 12 with U, and 13, which is not on it.',
    make: () =>
      makePdf({ footer: FOOTER }, (paper) => {
        heading(paper, 'Canvassing');
        ruledTable(paper, HEADS, voterIds, WIDTHS);
        heading(paper, 'Lists and household');
        ruledTable(paper, HEADS, lists, WIDTHS);
      }),
    expected: { outcome: 'data', party: 'labour', fields: [...voterIds, ...lists] },
  },
  {
    slug: 'labour-pdf-ward-rank',
    file: 'input.pdf',
    imitates: 'A ruled table of concern scores with a third column, the rank within the ward.',
    guards: 'The rank stays with its score and does not become a fact of its own or a value.',
    make: () =>
      makePdf({ footer: FOOTER }, (paper) => {
        heading(paper, 'Propensity scores');
        ruledTable(paper, ['Score', 'Value', 'Ward rank'], ranked, [260, 110, 113]);
      }),
    expected: { outcome: 'data', party: 'labour', fields: ranked },
  },
  {
    slug: 'labour-pdf-off-scale',
    file: 'input.pdf',
    imitates: "The block of Labour's 1 to 10 scales, one a party.",
    guards: 'A 0 on a scale that starts at 1 is shown and not explained.',
    make: () =>
      makePdf({ footer: FOOTER }, (paper) => {
        heading(paper, 'Voting intention scale');
        ruledTable(paper, HEADS, scales, WIDTHS);
      }),
    expected: { outcome: 'data', party: 'labour', fields: scales, findings: ['off-scale'] },
  },
  {
    slug: 'labour-csv-contact-creator',
    file: 'input.csv',
    imitates: 'The first columns of a canvassing export, in lower case with underscores.',
    guards: 'Machine-like headings are read as the words that they are made of.',
    make: () => ({ bytes: makeCsv(wideRows([exportFacts])) }),
    expected: { outcome: 'data', fields: exportFacts },
  },
  {
    slug: 'labour-csv-compound-codes',
    file: 'input.csv',
    imitates: 'The canvass codes of several contacts, one a row.',
    guards:
      'What the grammar of the codes does not allow is left unexplained: a bare number, a strange letter, a slash without a party.',
    make: () => ({ bytes: makeCsv(longRows(codes, ['Field', 'Value'])) }),
    expected: { outcome: 'data', party: 'labour', fields: codes },
  },
  {
    slug: 'labour-pdf-canvass-history',
    file: 'input.pdf',
    imitates: 'Facts, and below them a table of contacts with a date each.',
    guards: 'Rows with a date are history and not facts about the person.',
    make: () =>
      makePdf({ footer: FOOTER }, (paper) => {
        heading(paper, 'Details');
        ruledTable(paper, HEADS, exportFacts.slice(0, 2), WIDTHS);
        heading(paper, 'Contact history');
        eventTable(paper, ['Date', 'Contact type', 'Result', 'Campaign'], HISTORY, [80, 90, 120, 193]);
      }),
    expected: { outcome: 'data', party: 'labour', fields: exportFacts.slice(0, 2), events: 3 },
  },
];
