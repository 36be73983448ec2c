import { makeCsv, longRows } from '../csv-reply.ts';
import { boxes, heading, letterHead, makePdf, paragraph } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const tiles: Truth[] = [
  fact('Name', 'Thaddeus Sample', 'full-name'),
  fact('Date of birth', '-', 'birth-date', { absent: 'dash' }),
  fact('PTV', '7', 'ptv-conservative', { status: 'documented' }),
  fact('VI', 'P', 'conservative-voting-intention', { status: 'reported' }),
  fact('Priority rating', '3', 'priority-conservative', { status: 'reported' }),
  fact('Mysticism', '0.32', 'unknown'),
  fact('Mosaic type', 'A03', 'ambiguous'),
  fact('Estimated age', '54', 'estimated-age', { status: 'reported' }),
];
const letters: Truth[] = [
  fact('VI 2019', 'Q', 'voting-intention-year', { status: 'reported' }),
  fact('VI 2017', 'S', 'voting-intention-year', { status: 'reported' }),
  fact('VI 2015', 'W', 'unknown'),
];
const named: Truth[] = [
  fact('Mosaic UK 7 Type', 'A03', 'mosaic-uk-7-type', { status: 'documented' }),
  fact('Mosaic UK 2009 type', 'A03', 'mosaic-uk-2009-type', { status: 'documented' }),
  fact('Mosaic type', 'K49', 'mosaic-type', { status: 'documented' }),
];
const noParty: Truth[] = [fact('Canvass code', 'S', 'ambiguous'), fact('Voting intention', 'P', 'ambiguous')];

export const CONSERVATIVE_CASES: readonly ReplyCase[] = [
  {
    slug: 'conservative-pdf-tiles',
    file: 'input.pdf',
    imitates: 'A screen print: tiles with a small label above each value, after a letter.',
    guards: 'Labels above values; A03 without its edition could be four things; the reply came late.',
    make: () =>
      makePdf({ footer: 'Conservative Campaign Headquarters' }, (paper) => {
        letterHead(paper, {
          sender: 'The Conservative Party',
          to: ['Thaddeus Sample', '2 Fictional Row', 'ZZ1 1AB'],
          date: '16 November 2026',
          reference: 'CCHQ/DP/0193',
        });
        paragraph(
          paper,
          'Thank you for your subject access request of 1 October 2026. The following is taken from VoteSource. We also use information bought from Experian.',
        );
        heading(paper, 'Constituent record');
        boxes(paper, tiles);
        heading(paper, 'Earlier answers');
        boxes(paper, letters);
      }),
    expected: {
      outcome: 'data',
      party: 'conservative',
      fields: [...tiles, ...letters],
      findings: ['age-guessed', 'broker-named', 'late'],
      daysLate: 14,
    },
  },
  {
    slug: 'conservative-csv-mosaic-editions',
    file: 'input.csv',
    imitates:
      'A list of fields and values in which the heading names the edition of Mosaic, or the code proves it.',
    guards: 'The same code is a different type in each edition; K49 stands in one edition only.',
    make: () => ({ bytes: makeCsv(longRows(named, ['Field', 'Value'])) }),
    expected: { outcome: 'data', fields: named },
  },
  {
    slug: 'unknown-party-csv-canvass-letters',
    file: 'input.csv',
    imitates: 'Canvass letters in a file that nobody signed.',
    guards: 'S and P mean opposite things in different parties: both are shown and none is first.',
    make: () => ({ bytes: makeCsv(longRows(noParty, ['Field', 'Value'])) }),
    expected: { outcome: 'data', fields: noParty },
  },
];
