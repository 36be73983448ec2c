import { blackBar, fillThroughClip, heading, LEFT, makePdf, ruledTable, twoColumns } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const HEADS = ['Field', 'Value'];
const WIDTHS = [150, 200];

/** Enough marked registers to fill a page and go on over the next. */
const elections: Truth[] = Array.from({ length: 24 }, (_, i) => 2001 + i).flatMap((year) => [
  fact(`Voted in local election ${year}`, year % 3 === 0 ? 'N' : 'Y', 'voted-at-election', {
    status: 'inferred',
  }),
  fact(
    `Voted in general election ${year}`,
    year % 2 === 0 ? 'Y' : '',
    'voted-at-election',
    year % 2 === 0 ? { status: 'inferred' } : { absent: 'empty' },
  ),
]);

const wrapped: Truth[] = [
  fact('Address', '17 Nowhere Lane, Lower Fakenham Magna, Fictionshire', 'address'),
  fact('Source of telephone number and of any later changes to it', 'Survey', 'unknown'),
  fact(
    'Notes',
    'Nice chat about buses. Has a dog. Would rather have letters than calls in the evening.',
    'notes',
  ),
  fact('Postcode', 'ZZ7 7GN', 'postcode'),
];

const stated: Truth[] = [
  fact('Full name', 'Quillon Placeholder', 'full-name'),
  fact('Canvasser', '', 'canvasser', { absent: 'redacted' }),
  fact('Notes', 'Said [REDACTED] would not be in', 'notes'),
  fact('Polling district', 'QX2', 'polling-district'),
];

const boxed: Truth[] = [
  fact('Full name', 'Isadora Placeholder', 'full-name'),
  fact('Canvasser', '', 'canvasser', { absent: 'redacted' }),
  fact('Polling district', 'QX2', 'polling-district'),
  fact('Postcode', 'ZZ7 7GN', 'postcode'),
];

const form: Truth[] = [
  fact('Full name', 'Thaddeus Placeholder', 'full-name'),
  fact('Polling district', 'DD4', 'polling-district'),
  fact('Email', 'thaddeus@example.org', 'email'),
];

const noted: readonly Truth[] = [
  fact('Full name', 'Barnaby Placeholder', 'full-name'),
  fact('Polling district', 'QX2', 'polling-district'),
  fact('Estimated age', '44', 'estimated-age'),
];

const cards: readonly (readonly Truth[])[] = [
  [
    fact('Full name', 'Ottoline Placeholder', 'full-name'),
    fact('Postcode', 'ZZ7 7GN', 'postcode'),
    fact('Email', 'ottoline@example.org', 'email'),
  ],
  [
    fact('Polling district', 'QX2', 'polling-district'),
    fact('Notes', 'Has a dog', 'notes'),
    fact('Canvasser', 'C. Mock', 'canvasser'),
  ],
];

export const LAYOUT_CASES: readonly ReplyCase[] = [
  {
    slug: 'pdf-table-over-pages',
    file: 'input.pdf',
    imitates: 'A ruled table of 48 rows whose heading row is printed again on each page.',
    guards: 'It is one table; the second heading row is no fact; a blank is not nought.',
    make: () =>
      makePdf({ header: 'Private and confidential', footer: 'Data subject access response' }, (paper) => {
        heading(paper, 'Marked registers');
        ruledTable(paper, HEADS, elections, [260, 120]);
      }),
    expected: { outcome: 'data', fields: elections },
  },
  {
    slug: 'pdf-cells-of-several-lines',
    file: 'input.pdf',
    imitates: 'A narrow ruled table in which labels and values wrap.',
    guards: 'A cell of two or three lines is one cell.',
    make: () => makePdf({}, (paper) => ruledTable(paper, HEADS, wrapped, WIDTHS)),
    expected: { outcome: 'data', fields: wrapped },
  },
  {
    slug: 'pdf-redacted',
    file: 'input.pdf',
    imitates: 'Two columns; a name blacked out with a bar, and a word replaced inside a note.',
    guards: 'A blacked-out value is not a blank one.',
    make: () =>
      makePdf({}, (paper) => {
        heading(paper, 'Personal data that we hold');
        for (const one of stated) {
          const top = paper.y;
          twoColumns(paper, [one], 300);
          if (one.absent === 'redacted') blackBar(paper, 300, top, 110);
          paper.y = top + 20;
        }
      }),
    expected: { outcome: 'data', fields: stated, warnings: ['redacted'] },
  },
  {
    slug: 'pdf-boxes-through-clips',
    file: 'input.pdf',
    imitates:
      'Values on coloured boxes that are cut out of a fill of the whole page, and a name marked black on black.',
    guards: 'A fill reaches only as far as its clip; black letters on a black mark are blacked out.',
    make: () =>
      makePdf({}, (paper) => {
        heading(paper, 'Personal data that we hold');
        for (const one of boxed) {
          const top = paper.y;
          const redacted = one.absent === 'redacted';
          fillThroughClip(paper, [296, top - 3, 160, 16], redacted ? '#000000' : '#1d3557');
          paper.doc.fillColor(redacted ? '#000000' : '#ffffff');
          paper.doc.text(redacted ? 'Cyriac Placeholder' : one.value, 300, top, { lineBreak: false });
          paper.doc.fillColor('#000');
          twoColumns(paper, [{ ...one, value: '' }], 300);
          paper.pages.set(one, paper.page);
          paper.y = top + 24;
        }
      }),
    expected: { outcome: 'data', fields: boxed, warnings: ['redacted', 'hidden-text'] },
  },
  {
    slug: 'pdf-form-boxes',
    file: 'input.pdf',
    imitates: 'A form whose boxes were typed into.',
    guards: 'What was typed into a box belongs to the label printed beside it.',
    make: () =>
      makePdf({}, (paper) => {
        const { doc } = paper;
        doc.initForm();
        for (const [row, one] of form.entries()) {
          const y = 100 + row * 40;
          doc.text(one.label, LEFT, y, { lineBreak: false });
          doc.formText(`box${row}`, 220, y - 5, 220, 20, { value: one.value });
          paper.pages.set(one, 1);
        }
      }),
    expected: { outcome: 'data', fields: form },
  },
  {
    slug: 'pdf-cards-side-by-side',
    file: 'input.pdf',
    imitates: 'Two framed cards side by side, each with a title in a bar and a list of labels and values.',
    guards: 'A frame round a list is no cell: each card is read by itself.',
    make: () =>
      makePdf({}, (paper) => {
        const top = paper.y;
        for (const [at, card] of cards.entries()) {
          const left = LEFT + at * 250;
          paper.doc.rect(left, top, 240, 20).stroke();
          paper.doc.rect(left, top + 20, 240, 20 + card.length * 18).stroke();
          paper.doc.font('Helvetica-Bold').text(at === 0 ? 'Person' : 'Register', left + 6, top + 5);
          paper.doc.font('Helvetica');
          for (const [row, one] of card.entries()) {
            paper.doc.text(one.label, left + 6, top + 30 + row * 18, { lineBreak: false });
            paper.doc.text(one.value, left + 110, top + 30 + row * 18, { lineBreak: false });
            paper.pages.set(one, paper.page);
          }
        }
      }),
    expected: { outcome: 'data', fields: cards.flat() },
  },
  {
    slug: 'pdf-note-marks-on-values',
    file: 'input.pdf',
    imitates: 'Two columns in which small raised figures behind some values lead to notes at the foot.',
    guards: 'A mark that leads to a note is no part of the value.',
    make: () =>
      makePdf({}, (paper) => {
        for (const [at, one] of noted.entries()) {
          const y = paper.y;
          twoColumns(paper, [one], 300);
          const x = 300 + paper.doc.widthOfString(one.value);
          paper.doc.fontSize(6).text(String(at + 1), x + 0.4, y - 1.5, { lineBreak: false });
        }
        paper.doc.fontSize(7).text('1 From the electoral register.', LEFT, 740);
      }),
    expected: { outcome: 'data', fields: noted },
  },
];
