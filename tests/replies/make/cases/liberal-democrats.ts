import { makeCsv, wideRows } from '../csv-reply.ts';
import { heading, letterHead, makePdf, paragraph, twoColumns } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const SENDER = 'Liberal Democrats';

const scores: Truth[] = [
  fact('Likelihood of being a Labour voter in 2019', '15%', 'libdem-labour-voter-2019', {
    status: 'reported',
  }),
  fact('Likelihood of being a core Lib Dem', '22%', 'libdem-core', { status: 'reported' }),
  fact('Likelihood of being a pragmatic liberal', '77%', 'libdem-pragmatic-liberal', { status: 'reported' }),
  fact(
    'Net difference in likelihood of voting for the Conservative or Brexit Party in 2019',
    '-12%',
    'libdem-net-con-brexit-2019',
    { status: 'reported' },
  ),
  fact('Likelihood of being a Conservative voter in 2019', '20%', 'likelihood-of-voting', {
    status: 'inferred',
  }),
  fact('Likelihood of being a Remain voter', '77%', 'referendum-side', { status: 'inferred' }),
];
const fromName: Truth[] = [
  fact('Age from name', 'older: probably older', 'estimated-age-libdem', { status: 'reported' }),
  fact('Predicted first language', 'English', 'first-language', { status: 'documented' }),
];

const connect: Truth[] = [
  fact('Voter File VANID', '1048576', 'libdem-van-id'),
  fact('Master Party ID', 'Soft Conservative', 'libdem-master-party-id', { status: 'documented' }),
  fact('MPID 2025 for Switch Analysis', 'Soft Con', 'libdem-mpid-year', { status: 'documented' }),
  fact('Canvass Analysis July 2024 for Switch Analysis', 'Blue Lib Dem', 'libdem-canvass-analysis', {
    status: 'documented',
  }),
  fact('Recent MPID', 'Lib Dem Prob', 'libdem-recent-mpid', { status: 'documented' }),
  fact('Consider Lib Dem?', 'Yes', 'libdem-consider', { status: 'documented' }),
];

export const LIBERAL_DEMOCRAT_CASES: readonly ReplyCase[] = [
  {
    slug: 'libdem-pdf-two-columns',
    file: 'input.pdf',
    imitates: 'Whole sentences as labels on the left, percentages on the right, no lines at all.',
    guards:
      'A label that runs over two lines belongs to one value; a difference may be negative; an age and a language guessed from a name.',
    make: () =>
      makePdf({ footer: 'Liberal Democrats data protection' }, (paper) => {
        letterHead(paper, {
          sender: SENDER,
          to: ['Rowland Nonesuch', '9 Example Terrace', 'ZZ5 4AA'],
          date: '4 November 2026',
          reference: 'DSAR 2026/0142',
        });
        paragraph(
          paper,
          'Dear Rowland Nonesuch, below you find the data that the Liberal Democrats hold about you in Connect. Some of it was bought from a consumer and market research company.',
        );
        heading(paper, 'Modelled scores');
        twoColumns(paper, scores);
        heading(paper, 'Derived from your name');
        twoColumns(paper, fromName);
      }),
    expected: {
      outcome: 'data',
      party: 'liberal-democrats',
      fields: [...scores, ...fromName],
      findings: ['age-guessed', 'language-guessed'],
    },
  },
  {
    slug: 'libdem-csv-connect-answers',
    file: 'input.csv',
    imitates: 'One person, one row, with the question names of Connect as headings.',
    guards: '“Soft Con” has a meaning of its own here: torn between two parties.',
    make: () => ({ bytes: makeCsv(wideRows([connect])) }),
    expected: { outcome: 'data', party: 'liberal-democrats', fields: connect },
  },
];
