import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { array, assert, asyncProperty, stringMatching } from '../properties.ts';
import { expect, test } from 'vitest';
import limits from '../../src/read/limits.json' with { type: 'json' };
import { countColumns } from '../../src/read/count-columns.ts';
import { readAll, utf8 } from './read-all.ts';

function toBytes(book: WorkBook, bookType: BookType): Uint8Array {
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function bookOf(rows: readonly (readonly unknown[])[]): WorkBook {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Person');
  return book;
}

async function rowsOf(bytes: Uint8Array, name: string): Promise<(readonly string[])[]> {
  const { parts } = await readAll(name, bytes);
  return parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
}

test('cells come as they are shown', async () => {
  const book = bookOf([['Elector', 'Chance', 'Since', 'UPRN', 'Member', 'Code']]);
  const sheet = book.Sheets['Person'];
  if (!sheet) throw new Error('no sheet');
  Object.assign(sheet, {
    A2: { t: 's', v: '00123' },
    B2: { t: 'n', v: 0.4312, z: '0%' },
    C2: { t: 'n', v: 43500, z: 'm/d/yy' },
    D2: { t: 'n', v: 919442234590 },
    E2: { t: 'b', v: true },
    F2: { t: 's', v: '1-2' },
    '!ref': 'A1:F2',
  });
  const rows = await rowsOf(toBytes(book, 'xlsx'), 'a.xlsx');
  expect(rows[1]).toEqual(['00123', '43%', '04/02/2019', '919442234590', 'TRUE', '1-2']);
});

test('signs of money that a format does not quote are shown', async () => {
  const book = bookOf([['Given', 'Fee', 'Rest']]);
  const sheet = book.Sheets['Person'];
  if (!sheet) throw new Error('no sheet');
  Object.assign(sheet, {
    A2: { t: 'n', v: 1234.5, z: '£#,##0.00' },
    B2: { t: 'n', v: 3, z: '[$£-809]#,##0' },
    C2: { t: 'n', v: -2, z: '£0;[Red](£0)' },
    '!ref': 'A1:C2',
  });
  const rows = await rowsOf(toBytes(book, 'xlsx'), 'a.xlsx');
  expect(rows[1]).toEqual(['£1,234.50', '£3', '(£2)']);
});

test('hidden rows, columns and sheets are kept apart and said', async () => {
  const book = bookOf([
    ['Ward', 'Code'],
    ['North', 'K'],
    ['South', 'L'],
  ]);
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Note', 'x']]), 'Notes');
  const sheet = book.Sheets['Person'];
  if (!sheet) throw new Error('no sheet');
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{}, { hidden: true }];
  book.Workbook = {
    Sheets: [
      { name: 'Person', Hidden: 0 },
      { name: 'Notes', Hidden: 1 },
    ],
  };
  const { parts, codes } = await readAll('a.xlsx', toBytes(book, 'xlsx'));
  const seen = parts.flatMap((part) =>
    part.kind === 'rows' ? [[part.firstRow, part.hidden, part.hiddenColumns]] : [],
  );
  expect(seen).toEqual([
    [1, undefined, [2]],
    [2, 'invisible', [2]],
    [3, undefined, [2]],
    [1, 'invisible', undefined],
  ]);
  expect(codes).toEqual(['hidden-cells']);
});

test.each<BookType>(['xlsx', 'xlsb', 'biff8', 'xlml'])('what goes into %s comes out', async (bookType) => {
  const cell = stringMatching(/^[A-Za-z][A-Za-z0-9 £é&<>'"-]{0,10}[A-Za-z0-9]$/);
  const grid = array(array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  await assert(
    asyncProperty(grid, async (rows) => {
      expect(await rowsOf(toBytes(bookOf(rows), bookType), 'a.xls')).toEqual(rows);
    }),
    { numRuns: 20 },
  );
});

test('a sheet that describes columns without end is refused before it is opened', async () => {
  const book = bookOf([['Ward', 'North']]);
  const sheet = book.Sheets['Person'];
  if (sheet) sheet['!cols'] = Array.from({ length: limits.tables.columns + 1 }, () => ({ wch: 9 }));
  expect((await readAll('a.xlsx', toBytes(book, 'xlsx'))).codes).toEqual(['too-large']);
});

test('columns are counted as often as they are described, up to where the cells begin', () => {
  const sheet =
    '<worksheet><cols><col min="1" max="3"/><x:col max="9" min="9"/></cols><sheetData><col max="99"/>';
  expect(countColumns(utf8(sheet))).toBe(4);
  expect(countColumns(utf8('<worksheet><col min="1" max="999999999" hidden="1"/>'))).toBe(999_999_999);
});
