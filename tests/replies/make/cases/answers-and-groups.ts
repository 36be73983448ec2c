import { LEFT, makePdf, type Paper } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

/** Points. */
const ROW = 18;
const COLUMNS = [0, 110, 260, 400] as const;

const groups: readonly (readonly [string, readonly Truth[]])[] = [
  [
    'Electoral register',
    [
      fact('Full name', 'Philippa Placeholder', 'full-name'),
      fact('Postcode', 'ZZ7 7GN', 'postcode'),
      fact('Polling district', 'QX2', 'polling-district'),
    ],
  ],
  [
    'Contact details',
    [
      fact('Email', 'philippa@example.org', 'email'),
      fact('First language', 'English', 'spoken-language'),
      fact('Notes', '', 'notes', { absent: 'empty' }),
    ],
  ],
];

const shown: readonly Truth[] = [
  fact('FULL NAME', 'Philippa Placeholder', 'full-name'),
  fact('POSTCODE', 'ZZ7 7GN', 'postcode'),
  fact('POLLING DISTRICT', 'QX2', 'polling-district'),
  fact('FIRST LANGUAGE', 'English', 'spoken-language'),
  fact('ESTIMATED AGE', '44', 'estimated-age'),
  fact('EMAIL', 'philippa@example.org', 'email'),
];

const striped: readonly Truth[] = [
  fact('Full name', 'Philippa Placeholder', 'full-name'),
  fact('Polling district', 'QX2', 'polling-district'),
  fact('First language', 'English', 'spoken-language'),
  fact('Estimated age', '44', 'estimated-age'),
  fact('Address', '17 Nowhere Lane', 'address'),
  fact('Email', 'philippa@example.org', 'email'),
];

const answers: readonly Truth[] = [
  fact('Postal voter', 'Yes', 'postal-voter'),
  fact('Poster site', 'No', 'poster'),
  fact('Carer', 'No', 'unknown'),
  fact('Deliverer', 'Yes', 'volunteer'),
  fact('Do not mail', '', 'do-not-channel', { absent: 'empty' }),
];

function line(paper: Paper, texts: readonly (readonly [number, string])[], bold = false): void {
  paper.doc.font(bold ? 'Helvetica-Bold' : 'Helvetica');
  for (const [x, text] of texts) paper.doc.text(text, LEFT + x, paper.y, { lineBreak: false });
  paper.y += ROW;
}

/** A group to the left of its rows, which lines part from each other; none stands between labels and values. */
function group(paper: Paper, name: string, facts: readonly Truth[]): void {
  const { doc } = paper;
  const [, label, value, end] = COLUMNS;
  const top = paper.y - 5;
  doc.font('Helvetica-Bold').text(name, LEFT + 4, paper.y, { lineBreak: false });
  for (const one of facts) {
    line(paper, [
      [label + 4, one.label],
      [value, one.value],
    ]);
    paper.pages.set(one, paper.page);
    doc
      .moveTo(LEFT + label, paper.y - 5)
      .lineTo(LEFT + end, paper.y - 5)
      .stroke();
  }
  doc.rect(LEFT, top, label, paper.y - 5 - top).stroke();
  doc.rect(LEFT + label, top, end - label, paper.y - 5 - top).stroke();
}

/** Tables that print every answer there could be, and tables with lists in their cells. */
export const ANSWER_CASES: readonly ReplyCase[] = [
  {
    slug: 'pdf-lists-in-ruled-groups',
    file: 'input.pdf',
    imitates:
      'A table of groups, each with a list of its own beside it: lines between the rows, none between labels and values.',
    guards: 'White space parts a column where lines are drawn in the other direction only.',
    make: () =>
      makePdf({}, (paper) => {
        for (const [name, facts] of groups) group(paper, name, facts);
      }),
    expected: { outcome: 'data', fields: groups.flatMap(([, facts]) => facts) },
  },
  {
    slug: 'pdf-answers-under-headings',
    file: 'input.pdf',
    imitates: 'A table with a column for each answer and a mark under the one that was given.',
    guards: 'The heading over the mark is the value.',
    make: () =>
      makePdf({}, (paper) => {
        line(
          paper,
          [
            [0, 'Question'],
            [200, 'Yes'],
            [260, 'No'],
          ],
          true,
        );
        for (const one of answers) {
          const mark = one.value === 'Yes' ? 204 : 262;
          line(
            paper,
            one.value === ''
              ? [[0, one.label]]
              : [
                  [0, one.label],
                  [mark, 'X'],
                ],
          );
          paper.pages.set(one, paper.page);
        }
      }),
    expected: { outcome: 'data', fields: answers },
  },
  {
    slug: 'pdf-answers-with-boxes',
    file: 'input.pdf',
    imitates: 'A form that prints each answer with a box before it, and marks one of them.',
    guards: 'The words behind the marked box are the value; boxes of which none is marked say nothing.',
    make: () =>
      makePdf({}, (paper) => {
        for (const one of answers) {
          const boxes = ['Yes', 'No'].map((answer) => `[${answer === one.value ? 'X' : ' '}] ${answer}`);
          line(paper, [
            [0, one.label],
            [200, boxes.join('  ')],
          ]);
          paper.pages.set(one, paper.page);
        }
      }),
    expected: { outcome: 'data', fields: answers },
  },
  {
    slug: 'pdf-boxes-value-on-top',
    file: 'input.pdf',
    imitates: 'Cards of a dashboard with a box round each: the value large, and small below it what it is.',
    guards: 'In boxes, too, what names something held is the label, though it stands below.',
    make: () =>
      makePdf({}, (paper) => {
        for (const [at, one] of shown.entries()) {
          const x = LEFT + (at % 3) * 160;
          const y = paper.y + Math.floor(at / 3) * 60;
          const options = { width: 150, align: 'center' } as const;
          paper.doc.rect(x, y, 150, 44).stroke();
          paper.doc.fontSize(13).text(one.value, x, y + 8, options);
          paper.doc.fontSize(7).text(one.label, x, y + 30, options);
          paper.pages.set(one, paper.page);
        }
      }),
    expected: { outcome: 'data', fields: shown },
  },
  {
    slug: 'pdf-striped-list',
    file: 'input.pdf',
    imitates: 'A list whose every other row stands on a shade, with groups named between.',
    guards: 'A shade behind every other row makes no labels of it.',
    make: () =>
      makePdf({}, (paper) => {
        for (const [at, one] of striped.entries()) {
          if (at % 2 === 0)
            paper.doc
              .rect(LEFT, paper.y - 4, 400, ROW)
              .fill('#eef4ff')
              .fillColor('#000');
          line(paper, [
            [4, one.label],
            [160, one.value],
          ]);
          paper.pages.set(one, paper.page);
        }
      }),
    expected: { outcome: 'data', fields: striped },
  },
  {
    slug: 'pdf-wrapped-headings-over-one-record',
    file: 'input.pdf',
    imitates:
      'One record of a wide table cut into tables of their own columns, with headings over several lines and room above the values.',
    guards: 'Headings of one band are told apart by where they stand, band by band.',
    make: () =>
      makePdf({}, (paper) => {
        for (const [from, width] of [
          [0, 90],
          [3, 130],
        ] as const) {
          const some = shown.slice(from, from + 3);
          const below = paper.y + 46;
          for (const [at, one] of some.entries()) {
            const x = LEFT + at * width;
            paper.doc.font('Helvetica-Bold').text(one.label.replace(' ', '\n'), x, paper.y);
            paper.doc.font('Helvetica').text(one.value, x, below, { width: width - 10 });
            paper.pages.set(one, paper.page);
          }
          paper.y += 110;
        }
      }),
    expected: { outcome: 'data', fields: shown },
  },
  {
    slug: 'pdf-profile-beside-news',
    file: 'input.pdf',
    imitates:
      'The page of a person in a campaign program: labels over values on the left, the latest news on the right.',
    guards: 'Two columns whose lines do not stand level are read one after the other.',
    make: () =>
      makePdf({}, (paper) => {
        const top = paper.y;
        for (const one of striped) {
          line(paper, [[0, one.label]], true);
          paper.y -= 5;
          line(paper, [[12, one.value]]);
          paper.pages.set(one, paper.page);
        }
        paper.y = top + 6;
        for (const news of [
          'Opened an email.',
          'Was called by a volunteer.',
          'Opened a letter.',
          'Was visited.',
          'Was counted.',
          'Moved house.',
          'Was called again.',
        ])
          line(paper, [[300, news]]);
      }),
    expected: { outcome: 'data', fields: striped },
  },
  {
    slug: 'pdf-airy-rows-under-bold-heads',
    file: 'input.pdf',
    imitates: 'Two tables whose headings are bold, with much room between their rows.',
    guards:
      'Rows that stand as far below one another as the first below the headings are rows, and no record cut into bands.',
    make: () =>
      makePdf({}, (paper) => {
        for (const some of [striped.slice(0, 3), striped.slice(3)]) {
          line(
            paper,
            [
              [0, 'Field'],
              [200, 'Value'],
            ],
            true,
          );
          for (const one of some) {
            paper.y += 8;
            line(paper, [
              [0, one.label],
              [200, one.value],
            ]);
            paper.pages.set(one, paper.page);
          }
          paper.y += 24;
        }
      }),
    expected: { outcome: 'data', fields: striped },
  },
];
