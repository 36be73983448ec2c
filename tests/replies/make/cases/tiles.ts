import { LEFT, makePdf, type Paper } from '../pdf-reply.ts';
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
];
