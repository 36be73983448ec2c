import { LEFT, makePdf, newPage, type Paper } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const held: readonly Truth[] = [
  fact('Full name', 'Philippa Placeholder', 'full-name'),
  fact('Postcode', 'ZZ7 7GN', 'postcode'),
  fact('Polling district', 'QX2', 'polling-district'),
  fact('Email', 'philippa@example.org', 'email'),
  fact('Address', '17 Nowhere Lane', 'address'),
  fact('Canvasser', 'C. Mock', 'canvasser'),
  fact('Estimated age', '44', 'estimated-age'),
  fact('First language', 'English', 'spoken-language'),
  fact('Notes', 'Has a dog', 'notes'),
];

const flags: readonly Truth[] = [
  fact('Postal voter', '[x]', 'postal-voter'),
  fact('Poster site', '[ ]', 'poster'),
  fact('Deliverer', '[ ]', 'volunteer'),
  fact('Carer', '[x]', 'unknown'),
];

const sums: readonly Truth[] = [
  fact('Number of all items in group Identity and location', '4', 'unknown'),
  fact('Number of all items in group Household and contact', '4', 'unknown'),
];

/** Points. */
const TILE = { width: 160, height: 60, columns: 3 };

/** Draws each fact into a tile: two texts, one above the other. */
function tiles(paper: Paper, draw: (one: Truth, x: number, y: number) => void): void {
  for (const [at, one] of held.entries()) {
    const x = LEFT + (at % TILE.columns) * TILE.width;
    draw(one, x, paper.y + Math.floor(at / TILE.columns) * TILE.height);
    paper.pages.set(one, paper.page);
  }
}

/** Tiles of dashboards, and values that stand before what names them. */
export const TILE_CASES: readonly ReplyCase[] = [
  {
    slug: 'pdf-tiles-centred',
    file: 'input.pdf',
    imitates: 'Tiles with nothing drawn round them, label and value centred and of one look.',
    guards: 'Texts whose middles stand below one another are one tile, wherever they start.',
    make: () =>
      makePdf({}, (paper) =>
        tiles(paper, (one, x, y) => {
          const options = { width: TILE.width - 10, align: 'center', lineBreak: true } as const;
          paper.doc.text(one.label, x, y, options).text(one.value, x, y + 13, options);
        }),
      ),
    expected: { outcome: 'data', fields: held },
  },
  {
    slug: 'pdf-tiles-value-on-top',
    file: 'input.pdf',
    imitates: 'Tiles of a dashboard: the value in large letters, and small below it what it is.',
    guards: 'What names something held is the label, though it stands below.',
    make: () =>
      makePdf({}, (paper) =>
        tiles(paper, (one, x, y) => {
          paper.doc.fontSize(13).text(one.value, x, y, { lineBreak: false });
          paper.doc.fontSize(7.5).text(one.label, x, y + 16, { lineBreak: false });
        }),
      ),
    expected: { outcome: 'data', fields: held },
  },
  {
    slug: 'pdf-values-before-labels',
    file: 'input.pdf',
    imitates: 'A list whose values stand to the left of what they are values of, under headings that say so.',
    guards: 'The column that is headed as the field is the label, wherever it stands.',
    make: () =>
      makePdf({}, (paper) => {
        const rows = [fact('Data item', 'What we hold', 'unknown'), ...held];
        for (const one of rows) {
          paper.doc.text(one.value, LEFT, paper.y, { lineBreak: false });
          paper.doc.text(one.label, LEFT + 220, paper.y, { lineBreak: false });
          paper.pages.set(one, paper.page);
          paper.y += 18;
        }
      }),
    expected: { outcome: 'data', fields: held },
  },
  {
    slug: 'pdf-one-record-of-a-wide-table',
    file: 'input.pdf',
    imitates:
      'A wide export with a single row: names of columns in bold over the values, no lines, few columns a page.',
    guards: 'One band of labels over one of values is read downwards, not across.',
    make: () =>
      makePdf({}, (paper) => {
        for (let from = 0; from < held.length; from += 3) {
          if (from > 0) newPage(paper);
          for (const [at, one] of held.slice(from, from + 3).entries()) {
            const x = LEFT + at * 125;
            paper.doc.font('Helvetica-Bold').text(one.label, x, paper.y, { lineBreak: false });
            paper.doc.font('Helvetica').text(one.value, x, paper.y + 15, { lineBreak: false });
            paper.pages.set(one, paper.page);
          }
        }
      }),
    expected: { outcome: 'data', fields: held },
  },
  {
    slug: 'pdf-leaders-in-two-columns',
    file: 'input.pdf',
    imitates: 'A sheet of an old system: labels filled up with dots to a colon, two of them in each line.',
    guards: 'Each run of dots ends a label of its own.',
    make: () =>
      makePdf({}, (paper) => {
        paper.doc.font('Courier').fontSize(8);
        for (let at = 0; at < held.length; at += 2) {
          const two = held.slice(at, at + 2);
          const line = two.map((one) => `${one.label.padEnd(20, '.')}: ${one.value}`.padEnd(50)).join('');
          paper.doc.text(line.trimEnd(), LEFT, paper.y, { lineBreak: false });
          for (const one of two) paper.pages.set(one, paper.page);
          paper.y += 14;
        }
      }),
    expected: { outcome: 'data', fields: held },
  },
  {
    slug: 'pdf-boxes-marked-with-letters',
    file: 'input.pdf',
    imitates: 'A printed form on which some boxes before words are marked and some are not.',
    guards: 'The words behind a box are its label, and the mark is its value.',
    make: () =>
      makePdf({}, (paper) => {
        for (const [at, one] of flags.entries()) {
          paper.doc.text(`${one.value} ${one.label}`, LEFT + (at % 2) * 200, paper.y, { lineBreak: false });
          paper.pages.set(one, paper.page);
          if (at % 2 === 1) paper.y += 18;
        }
      }),
    expected: { outcome: 'data', fields: flags },
  },
  {
    slug: 'pdf-sums-between-groups',
    file: 'input.pdf',
    imitates:
      'A report in groups, two labels with their values a line, and under each group how many there are.',
    guards: 'The line that counts a group runs across its columns and joins none of them.',
    make: () =>
      makePdf({}, (paper) => {
        for (const [group, from] of [0, 4].entries()) {
          for (let at = from; at < from + 4; at += 2) {
            for (const [side, one] of held.slice(at, at + 2).entries()) {
              const x = LEFT + side * 250;
              paper.doc.text(one.label, x, paper.y, { lineBreak: false });
              paper.doc.text(one.value, x + 100, paper.y, { lineBreak: false });
              paper.pages.set(one, paper.page);
            }
            paper.y += 15;
          }
          const sum = sums[group];
          if (!sum) continue;
          paper.doc.text(`${sum.label}: ${sum.value}`, LEFT, paper.y, { lineBreak: false });
          paper.pages.set(sum, paper.page);
          paper.y += 24;
        }
      }),
    expected: {
      outcome: 'data',
      fields: [0, 2, 1, 3, 4, 6, 5, 7].flatMap((at) => [
        ...held.slice(at, at + 1),
        ...(at === 3 ? sums.slice(0, 1) : at === 7 ? sums.slice(1) : []),
      ]),
    },
  },
  {
    slug: 'pdf-values-on-the-next-page',
    file: 'input.pdf',
    imitates:
      'Labels in bold over their values; a page ends between one of the two, and the last page holds one pair.',
    guards: 'The value at the top of a page belongs to the label at the foot of the one before.',
    make: () =>
      makePdf({}, (paper) => {
        for (const [at, one] of held.entries()) {
          paper.pages.set(one, paper.page);
          paper.doc.font('Helvetica-Bold').text(one.label, LEFT, paper.y, { lineBreak: false });
          if (at === 6) newPage(paper);
          else paper.y += 13;
          paper.doc.font('Helvetica').text(one.value, LEFT, paper.y, { lineBreak: false });
          paper.y += 24;
          if (at === 7) newPage(paper);
        }
      }),
    expected: { outcome: 'data', fields: held },
  },
];
