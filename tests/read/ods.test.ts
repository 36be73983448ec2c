import { array, assert, asyncProperty, stringMatching } from '../properties.ts';
import { expect, test } from 'vitest';
import { makeOdf } from './make-office.ts';
import { readAll } from './read-all.ts';
import { showPart } from './show-part.ts';

function cell(text: string, described = ''): string {
  return `<table:table-cell ${described}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
}

function row(cells: string, described = ''): string {
  return `<table:table-row ${described}>${cells}</table:table-row>`;
}

function sheet(inside: string, described = 'table:name="Person"'): string {
  return `<table:table ${described}>${inside}</table:table>`;
}

/** A cell that stores a value, and shows a text if one is given. */
function stored(type: string, value: string, text = ''): string {
  const name = { date: 'date-value', boolean: 'boolean-value', string: 'string-value' }[type] ?? 'value';
  return cell(text, `office:value-type="${type}" office:${name}="${value}"`);
}

const CASES: readonly [string, string, (readonly string[])[]][] = [
  [
    'cells as they are shown',
    row(stored('percentage', '0.4312', '43%') + stored('date', '2019-02-04', '04 Feb 19')),
    [['43%', '04 Feb 19']],
  ],
  [
    'cells that show nothing of their own',
    row(
      stored('percentage', '0.07') +
        stored('date', '2019-02-04') +
        stored('boolean', 'true') +
        stored('float', '12') +
        stored('string', 'K'),
    ),
    [['7%', '04/02/2019', 'TRUE', '12', 'K']],
  ],
  [
    'a long number is not shortened',
    row(stored('float', '919442234590123', '9.19442234590123E+14')),
    [['919442234590123']],
  ],
  [
    'lines of a cell',
    row(
      '<table:table-cell><text:p>One</text:p><text:p>Two<text:line-break/>Three</text:p></table:table-cell>',
    ),
    [['One\nTwo\nThree']],
  ],
  ['a link', row(cell('see <text:a>the page</text:a>')), [['see the page']]],
  [
    'cells that stand for several',
    row(cell('', 'table:number-columns-repeated="2"') + cell('A', 'table:number-columns-repeated="2"')),
    [['', '', 'A', 'A']],
  ],
  ['empty cells at the end', row(cell('A') + cell('', 'table:number-columns-repeated="16384"')), [['A']]],
  ['rows that stand for several', row(cell('A'), 'table:number-rows-repeated="3"'), [['A'], ['A'], ['A']]],
  [
    'empty rows to the end of the sheet',
    row(cell('A')) + row(cell(''), 'table:number-rows-repeated="1048575"'),
    [['A']],
  ],
  [
    'what a merged cell covers',
    row(
      `${cell('A', 'table:number-columns-spanned="2"')}<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>${cell('B')}`,
    ),
    [['A', '', 'B']],
  ],
  [
    'headings',
    `<table:table-header-rows>${row(cell('Ward'))}</table:table-header-rows>${row(cell('North'))}`,
    [['Ward'], ['North']],
  ],
  [
    'a box that floats over cells',
    row(
      `${cell('A')}<table:table-cell><draw:frame><draw:text-box><text:p>over</text:p></draw:text-box></draw:frame><text:p>B</text:p></table:table-cell>`,
    ),
    [['A', 'B']],
  ],
];

test.each(CASES)('%s', async (_, rows, expected) => {
  const { parts, codes } = await readAll('a.ods', await makeOdf('spreadsheet', sheet(rows)));
  expect(parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []))).toEqual(expected);
  expect(codes).toEqual([]);
});

test('hidden rows, columns and sheets are kept apart and said', async () => {
  const styles =
    '<style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const columns = '<table:table-column/><table:table-column table:visibility="collapse"/>';
  const book =
    sheet(
      columns +
        row(cell('Ward') + cell('Code')) +
        row(cell('North') + cell('K'), 'table:visibility="filter"') +
        `<table:table-row-group table:display="false">${row(cell('East'))}</table:table-row-group>` +
        row(cell('South') + cell('L')),
    ) + sheet(row(cell('Note')), 'table:name="Notes" table:style-name="gone"');
  const { parts, codes } = await readAll('a.ods', await makeOdf('spreadsheet', book, { styles }));
  const seen = parts.flatMap((part) =>
    part.kind === 'rows'
      ? [[part.sheet, part.firstRow, part.rows.length, part.hidden, part.hiddenColumns]]
      : [],
  );
  expect(seen).toEqual([
    ['Person', 1, 1, undefined, [2]],
    ['Person', 2, 2, 'invisible', [2]],
    ['Person', 4, 1, undefined, [2]],
    ['Notes', 1, 1, 'invisible', undefined],
  ]);
  expect(codes).toEqual(['hidden-cells']);
});

test('merged cells are given as such', async () => {
  const rows =
    row(cell('A')) +
    row(cell('B', 'table:number-columns-spanned="2" table:number-rows-spanned="3"') + cell('C'));
  const { parts } = await readAll('a.ods', await makeOdf('spreadsheet', sheet(rows)));
  expect(parts.flatMap((part) => (part.kind === 'rows' ? part.spans : []))).toEqual([
    { row: 2, column: 1, rowSpan: 3, columnSpan: 2 },
  ]);
});

test('notes come after the sheets and are no part of a cell', async () => {
  const noted =
    '<table:table-cell><office:annotation><dc:creator>A. Tester</dc:creator><text:p>Check this</text:p></office:annotation><text:p>K</text:p></table:table-cell>';
  const { parts } = await readAll('a.ods', await makeOdf('spreadsheet', sheet(row(cell('Code') + noted))));
  expect(parts.map(showPart)).toEqual([[['Code', 'K']], 'Check this']);
});

test.each([
  ['places', 'table:number-columns-repeated="16384"', 'table:number-rows-repeated="1048576"'],
  ['rows that only repeat one', '', 'table:number-rows-repeated="1048576"'],
])('more %s than there is room for are refused', async (_, ofCell, ofRow) => {
  const rows = row(cell('A', ofCell), ofRow);
  const { parts, codes } = await readAll('a.ods', await makeOdf('spreadsheet', sheet(rows)));
  expect([parts, codes]).toEqual([[], ['too-large']]);
});

test('a file without rows says so', async () => {
  expect((await readAll('a.ods', await makeOdf('spreadsheet', sheet(row(cell('')))))).codes).toEqual([
    'no-rows',
  ]);
});

test('what goes into a sheet comes out', async () => {
  const word = stringMatching(/^[A-Za-z][A-Za-z0-9 £é-]{0,10}[A-Za-z0-9]$/);
  await assert(
    asyncProperty(
      array(array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const lines = rows.map((texts) => row(texts.map((text) => cell(text)).join('')));
        const { parts } = await readAll('a.ods', await makeOdf('spreadsheet', sheet(lines.join(''))));
        // White space of the file's own is one space.
        expect(parts.map(showPart)).toEqual([
          rows.map((texts) => texts.map((text) => text.replace(/ +/g, ' '))),
        ]);
      },
    ),
    { numRuns: 20 },
  );
});
