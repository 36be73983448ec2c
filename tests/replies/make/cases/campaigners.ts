import { dottedLeaders, heading, letterHead, makePdf, paragraph, ruledTable } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const scores: Truth[] = [
  fact('Brexit support score', '0.18', 'brexit-support', { status: 'reported' }),
  fact('Metropolitan elite', '0.74', 'metropolitan-elite', { status: 'reported' }),
  fact('Soft Tory', '0.41', 'soft-tory', { status: 'reported' }),
  fact('Segment score 4', '62', 'unknown'),
  fact('HH_ENG_BAND', '2', 'unknown'),
];
const details: Truth[] = [
  fact('Email', 'ottilie.nonesuch@example.org', 'email', { also: [['Source', 'Electoral Register']] }),
  fact('Telephone', '07700 900321', 'telephone', { also: [['Source', '']] }),
  fact('Age (estimated from first name)', '61', 'estimated-age', { also: [['Source', 'Derived from name']] }),
  fact('Mosaic type', 'Bank of Mum and Dad', 'mosaic-type', { also: [['Source', 'Experian']] }),
];

export const CAMPAIGNER_CASES: readonly ReplyCase[] = [
  {
    slug: 'unknown-party-pdf-labels-of-2019',
    file: 'input.pdf',
    imitates:
      'What campaigners reported in 2019: a label for a kind of person with a score, by dotted leaders; no party named.',
    guards:
      '“Metropolitan elite” and “soft Tory” are explained as reported, and no party is said to have used them.',
    make: () =>
      makePdf({}, (paper) => {
        heading(paper, 'Scores held');
        dottedLeaders(paper, scores);
      }),
    expected: { outcome: 'data', fields: scores, findings: ['unexplained'] },
  },
  {
    slug: 'unknown-party-pdf-sources',
    file: 'input.pdf',
    imitates: 'A ruled table with the source of each fact, one of them left blank.',
    guards:
      'An e-mail address cannot come from the register; an age guessed from a name; a source that is not given; a broker that is named.',
    make: () =>
      makePdf({}, (paper) => {
        letterHead(paper, {
          sender: 'Data Protection Office',
          to: ['Ottilie Nonesuch', '11 Sample Street', 'ZZ3 3CC'],
          date: '2 March 2020',
        });
        paragraph(paper, 'This is the personal data that we hold about you.');
        ruledTable(paper, ['Data item', 'Value', 'Source'], details, [180, 190, 113]);
      }),
    expected: {
      outcome: 'data',
      fields: details,
      findings: ['email-from-register', 'age-guessed', 'source-missing', 'broker-named'],
    },
  },
];
