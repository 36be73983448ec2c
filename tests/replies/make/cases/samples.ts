import { longRows, makeCsv } from '../csv-reply.ts';
import { eventTable, heading, letterHead, makePdf, newPage, paragraph, ruledTable } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const SOURCE_HEADS = ['Field', 'Value', 'Source'];
const SOURCE_WIDTHS = [190, 173, 120];
const NONE = '';

/** A fact with the source that the reply gives for it; most give none, as the law does not want it. */
function sourced(
  label: string,
  value: string,
  source: string,
  means: string,
  more: Partial<Truth> = {},
): Truth {
  return fact(label, value, means, { ...more, also: [['Source', source]] });
}

const identity: Truth[] = [
  sourced('Title', 'Mr', NONE, 'title'),
  sourced('First name', 'Quillon', 'Electoral register', 'first-name'),
  sourced('Last name', 'Placeholder', 'Electoral register', 'last-name'),
  sourced('Preferred name', '', NONE, 'preferred-name', { absent: 'empty' }),
  sourced('Home address', '1 Sample Lane, Dummy Green, Fictionshire', 'Electoral register', 'address'),
  sourced('Post code', 'ZZ9 9ZZ', 'Electoral register', 'postcode'),
  sourced('Elector number', 'QX2-417', 'Electoral register', 'elector-number'),
  sourced('Polling district', 'QX2', 'Electoral register', 'polling-district'),
  sourced('Polling place name', 'Sampleford Village Hall', NONE, 'polling-place'),
  sourced('Ballot box number', '3', NONE, 'ballot-box'),
  sourced('Ward', 'Dummy Green', NONE, 'ward'),
  sourced('Local authority', 'Fictionshire', NONE, 'local-authority'),
  sourced('Date of birth', '', NONE, 'birth-date', { absent: 'empty' }),
  sourced('Estimated age', '61', 'Name', 'estimated-age', { status: 'reported' }),
  sourced('Gender', 'M', NONE, 'gender'),
  sourced('Email', 'q.placeholder@example.org', 'Electoral Register', 'email'),
  sourced('Mobile', '07700 900123', NONE, 'telephone'),
  sourced('Landline', 'N/A', NONE, 'telephone', { absent: 'na' }),
  sourced('Road group', 'QX2 - Sample Lane', NONE, 'labour-road-group'),
  sourced('Current Postal Voter', 'Y', 'Electoral register', 'postal-voter'),
];

const turnout: Truth[] = [
  fact('Voted in general election 2024', 'Y', 'voted-at-election', { status: 'inferred' }),
  fact('Voted in general election 2019', 'Y', 'voted-at-election', { status: 'inferred' }),
  fact('Voted in local election 2023', 'N', 'voted-at-election', { status: 'inferred' }),
  fact('Voted in local election 2021', 'Y', 'voted-at-election', { status: 'inferred' }),
];

const HISTORY = [
  ['12/06/2023', 'Doorstep', 'Not In', 'Local elections 2023'],
  ['03/04/2024', 'Telephone', "DON'T KNOW", 'Spring phone bank'],
  ['15/05/2024', 'Mailing', '', 'Postal vote drive'],
  ['29/06/2024', 'Doorstep', "DON'T KNOW", 'General election 2024'],
  ['04/07/2024', 'Doorstep', 'Not In', 'Polling day'],
] as const;

const canvassing: Truth[] = [
  fact('Voter ID', 'D9/T', 'labour-voter-id', { status: 'reported' }),
  fact('Lab Scale', '9', 'labour-lab-scale', { status: 'reported' }),
  fact('Selection', 'Hero', 'labour-selection', { status: 'reported' }),
  fact('Selection 2', 'MTPV', 'unknown'),
  fact('Notes', 'Nice chat about buses. Has a dog.', 'notes'),
  fact('Member', 'N', 'member'),
];

const scales: Truth[] = [
  fact('Voting intention scale - Labour', '7', 'labour-voting-scale'),
  fact('Voting intention scale - Conservative', '3', 'labour-voting-scale-party'),
  fact('Voting intention scale - Green', '0', 'labour-voting-scale-party', { offScale: true }),
];

const scores: Truth[] = [
  fact('Labour support', '0.6143', 'estimated-support', { status: 'inferred' }),
  fact('Liberal Democrat support', '0.1731', 'estimated-support', { status: 'inferred' }),
  fact('Conservative support', '0.1120', 'estimated-support', { status: 'inferred' }),
  fact('Reform UK support', '0.0602', 'estimated-support', { status: 'inferred' }),
  fact('Green support', '0.0404', 'estimated-support', { status: 'inferred' }),
  fact('Brexit support score', '0.18', 'brexit-support', { status: 'reported' }),
  fact('Remain strength', '0.81', 'remain-strength', { status: 'reported' }),
  fact('Metropolitan elite', '0.74', 'metropolitan-elite', { status: 'reported' }),
  fact('Soft Tory', '0.41', 'soft-tory', { status: 'reported' }),
  fact('GX2_RESID', '-0.7', 'unknown'),
  fact('Persuasion Index v3', '62', 'unknown'),
  fact('MOB_RES', '4', 'unknown'),
];

const ranked: Truth[] = [
  fact('Austerity concern score', '0.4402', 'labour-concern-austerity', {
    status: 'reported',
    also: [['Ward rank', '2,045']],
  }),
  fact('Childcare concern score', '0.1127', 'labour-concern-childcare', {
    status: 'reported',
    also: [['Ward rank', '214']],
  }),
  fact('Housing concern score', '0.8016', 'labour-concern-housing', {
    status: 'reported',
    also: [['Ward rank', '1,902']],
  }),
];

const household: Truth[] = [
  sourced('Mosaic type', 'K46', 'Experian', 'ambiguous'),
  sourced('Family composition', '06', 'Experian', 'family-composition-labour', { status: 'reported' }),
  sourced('Presence of children', 'Y', 'Experian', 'children', { status: 'reported' }),
  sourced('Length of residency', '11', NONE, 'length-of-residency', { status: 'reported' }),
  sourced('Head of household', 'Y', NONE, 'head-of-household', { status: 'reported' }),
  sourced('Marital status', 'Married', NONE, 'marital-status', { status: 'reported' }),
  sourced('Household income band', '5', NONE, 'ambiguous'),
  sourced('Newspaper readership', 'Unknown', NONE, 'newspaper', { absent: 'unknown' }),
  sourced('HH_ENG_BAND', '2', NONE, 'unknown'),
];

const csvFacts: Truth[] = [
  fact('Voter File VANID', '1048576', 'libdem-van-id'),
  fact('Full name', 'Araminta Nonesuch', 'full-name'),
  fact('Postcode', 'ZZ5 4AA', 'postcode'),
  fact('Likelihood of being a Labour voter in 2019', '15%', 'libdem-labour-voter-2019', {
    status: 'reported',
  }),
  fact('Likelihood of being a core Lib Dem', '22%', 'libdem-core', { status: 'reported' }),
  fact('Likelihood of being a pragmatic liberal', '77%', 'libdem-pragmatic-liberal', { status: 'reported' }),
  fact('Age from name', 'older: probably older', 'estimated-age-libdem', { status: 'reported' }),
  fact('Master Party ID', 'Soft Conservative', 'libdem-master-party-id', { status: 'documented' }),
  fact('MPID 2025 for Switch Analysis', 'Soft Con', 'libdem-mpid-year', { status: 'documented' }),
  fact('Acorn type', '28', 'ambiguous'),
  fact('Score 14', '0.37', 'unknown'),
];

const pdfSample: ReplyCase = {
  slug: 'sample-pdf-all-of-2019',
  file: 'input.pdf',
  imitates: 'A whole reply: a letter, tables of details, scores and bought data, the contact history.',
  guards: 'What campaigners found in 2019 shows up in one report. This is the sample that the program opens.',
  make: () =>
    makePdf(
      {
        header: 'SAMPLE: invented by SAR Decoder. No party sent this.',
        footer: 'The Labour Party - subject access response SAR-00000',
      },
      (paper) => {
        letterHead(paper, {
          sender: 'The Labour Party',
          to: ['Mr Quillon Placeholder', '1 Sample Lane', 'Dummy Green', 'ZZ9 9ZZ'],
          date: '19 October 2026',
          reference: 'SAR-00000',
        });
        paragraph(paper, 'Dear Mr Placeholder,');
        paragraph(
          paper,
          'Thank you for your subject access request, which we received on 2 September 2026. We are sorry for the time that it has taken.',
        );
        paragraph(
          paper,
          'Annexes A to F hold a copy of the personal data that we process about you. We use it to decide whom to contact and about what. Some of it is supplied by commercial companies.',
        );
        paragraph(paper, 'Your data may be shared with our service providers and with local parties.');
        paragraph(paper, 'Yours sincerely,\n\nData Protection Team');
        newPage(paper);
        heading(paper, 'Annex A: identity and contact');
        ruledTable(paper, SOURCE_HEADS, identity, SOURCE_WIDTHS);
        newPage(paper);
        heading(paper, 'Annex B: marked registers');
        ruledTable(paper, ['Field', 'Value'], turnout, [260, 120]);
        heading(paper, 'Contact history');
        eventTable(paper, ['Date', 'Contact type', 'Result', 'Campaign'], HISTORY, [80, 90, 120, 193]);
        newPage(paper);
        heading(paper, 'Annex C: canvassing and selections');
        ruledTable(paper, ['Field', 'Value'], canvassing, [200, 283]);
        newPage(paper);
        heading(paper, 'Annex D: voting intention and modelled scores');
        ruledTable(paper, ['Field', 'Value'], scales, [280, 120]);
        ruledTable(paper, ['Field', 'Value'], scores, [280, 120]);
        newPage(paper);
        heading(paper, 'Annex E: concerns, with your place in the ward');
        ruledTable(paper, ['Score', 'Value', 'Ward rank'], ranked, [260, 110, 113]);
        newPage(paper);
        heading(paper, 'Annex F: household and area');
        ruledTable(paper, SOURCE_HEADS, household, SOURCE_WIDTHS);
      },
    ),
  expected: {
    outcome: 'data',
    party: 'labour',
    fields: [...identity, ...turnout, ...canvassing, ...scales, ...scores, ...ranked, ...household],
    findings: [
      'email-from-register',
      'age-guessed',
      'source-missing',
      'broker-named',
      'unexplained',
      'late',
      'off-scale',
    ],
    events: HISTORY.length,
    daysLate: 17,
  },
};

const csvSample: ReplyCase = {
  slug: 'sample-csv-connect',
  file: 'input.csv',
  imitates: 'A short list of fields and values, as a party might export it.',
  guards: 'The smaller of the two samples that the program offers.',
  make: () => ({ bytes: makeCsv(longRows(csvFacts, ['Field', 'Value'])) }),
  expected: {
    outcome: 'data',
    party: 'liberal-democrats',
    fields: csvFacts,
    findings: ['age-guessed', 'unexplained'],
  },
};

/** The replies that come with the program, under the names that people see. */
export const SAMPLES: readonly { readonly name: string; readonly reply: ReplyCase }[] = [
  { name: 'labour-reply.pdf', reply: pdfSample },
  { name: 'connect-reply.csv', reply: csvSample },
];
