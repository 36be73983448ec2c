import * as v from 'valibot';
import { expect, test } from 'vitest';
import limits from '../../src/read/limits.json' with { type: 'json' };
import { makeDocx, makeOdf, makePackage } from './make-office.ts';
import { makePdf, print } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';
import { readAll } from './read-all.ts';

const Megabytes = v.pipe(v.number(), v.minValue(1), v.maxValue(1024));
/** More than any reply has of anything. */
const Many = v.pipe(v.number(), v.integer(), v.minValue(100_000));
const LimitsSchema = v.strictObject({
  pdf: v.strictObject({
    megabytes: Megabytes,
    pages: v.pipe(v.number(), v.integer(), v.minValue(1)),
    points: v.pipe(v.number(), v.minValue(1000), v.maxValue(20_000)),
    marks: v.pipe(v.number(), v.integer(), v.minValue(10_000)),
  }),
  text: v.strictObject({ megabytes: Megabytes }),
  mail: v.strictObject({ megabytes: Megabytes }),
  page: v.strictObject({
    megabytes: Megabytes,
    savedMegabytes: Megabytes,
    levels: v.pipe(v.number(), v.integer(), v.minValue(512)),
  }),
  json: v.strictObject({
    megabytes: Megabytes,
    levels: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(200)),
    values: Many,
    letters: Many,
  }),
  office: v.strictObject({
    megabytes: Megabytes,
    inflatedMegabytes: Megabytes,
    items: Many,
    itemsWithoutStyles: Many,
  }),
  content: v.strictObject({ cells: Many, cellLetters: Many, lines: Many, lineLetters: Many }),
  rows: v.strictObject({
    ahead: v.pipe(v.number(), v.integer(), v.minValue(100)),
    values: v.pipe(v.number(), v.integer(), v.minValue(100)),
    streamFromMegabytes: Megabytes,
  }),
  tables: v.strictObject({
    cells: v.pipe(v.number(), v.integer(), v.minValue(1000)),
    columns: v.pipe(v.number(), v.integer(), v.minValue(256)),
  }),
  picture: v.strictObject({
    megabytes: Megabytes,
    megapixels: v.pipe(v.number(), v.minValue(10), v.maxValue(200)),
    pages: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  nested: v.strictObject({
    megabytes: Megabytes,
    files: v.pipe(v.number(), v.integer(), v.minValue(1)),
    depth: v.pipe(v.number(), v.integer(), v.minValue(1)),
    entries: v.pipe(v.number(), v.integer(), v.minValue(1)),
    ratio: v.pipe(v.number(), v.minValue(10), v.maxValue(1000)),
    ratioFromMegabytes: Megabytes,
    dictionaryMegabytes: Megabytes,
  }),
});

test('the limits are figures that make sense', () => {
  expect(v.safeParse(LimitsSchema, limits).success).toBe(true);
});

test('a file over its limit is refused with both figures', async () => {
  const bytes = new Uint8Array((limits.pdf.megabytes + 1) * 1024 * 1024);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  const { steps, codes } = await readAll('large.pdf', bytes);
  expect(codes).toEqual(['too-large']);
  const [warning] = steps.flatMap((step) => (step.kind === 'warning' ? [step.warning] : []));
  expect(warning?.slots).toEqual({ size: limits.pdf.megabytes + 1, limit: limits.pdf.megabytes, unit: 'MB' });
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What of a file is handed on, in cells and lines. */
async function sizeOf(name: string, bytes: Uint8Array) {
  const { parts, codes } = await readAll(name, bytes);
  let cells = 0;
  let lines = 0;
  for (const part of parts) {
    if (part.kind === 'rows') for (const row of part.rows) cells += row.length;
    else if (part.kind === 'paragraph') lines += part.text.split('\n').length;
  }
  return { cells, lines, codes };
}

const { content } = limits;

test('a file of rows is read up to its limit, and it is said', async () => {
  const text = `A,B,C,D\n${'1,2,3,4\n'.repeat(content.cells / 4 + 100_000)}`;
  expect(await sizeOf('long.csv', encode(text))).toEqual({
    cells: content.cells,
    lines: 0,
    codes: ['rows-cut'],
  });
});

test('what an archive holds is read up to the limit of one file, and of what comes after it is said that it was not', async () => {
  const rows = `A,B\n${'1,2\n'.repeat(content.cells / 4 + 1000)}`;
  const members = ['a.csv', 'b.csv', 'c.csv'].map((name) => ({ name, text: rows }));
  const zip = await makeZip(members.map(({ name, text }) => ({ name, bytes: encode(text) })));
  const { cells, codes } = await sizeOf('all.zip', zip);
  expect(cells).toBe(content.cells);
  expect(codes).toEqual(['content-cut', 'content-cut']);
});

test.each([
  ['lines', `Dear Sample,\n\n${'a\n'.repeat(content.lines + 5)}`],
  ['letters', `Dear Sample,\n\n${'word '.repeat(content.lineLetters / 5 + 5)}`],
])('running text of too many %s is left out, and it is said', async (_, text) => {
  expect(await sizeOf('long.txt', encode(text))).toEqual({ cells: 0, lines: 1, codes: ['content-cut'] });
});

test.each([
  ['values', `[${'1,'.repeat(limits.json.values)}1]`, 'too-large'],
  ['letters', `{"a":"${'x'.repeat(limits.json.letters + 1)}"}`, 'too-large'],
])('JSON of too many %s is not parsed', async (_, text, code) => {
  expect((await readAll('a.json', encode(text))).codes).toEqual([code]);
});

test('a document whose elements nest without end is not walked over', async () => {
  const deep = 50_000;
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`;
  expect((await readAll('deep.docx', await makeDocx(nested))).codes).toEqual(['damaged']);
  const spans = `<text:p>${'<text:span>'.repeat(deep)}a${'</text:span>'.repeat(deep)}</text:p>`;
  expect((await readAll('deep.odt', await makeOdf('text', spans))).codes).toEqual(['damaged']);
});

test.each([
  ['cells and shared texts', { 'xl/styles.xml': '<styleSheet/>' }, limits.office.items],
  ['cells without styles', {}, limits.office.itemsWithoutStyles],
])('a workbook of too many %s is not opened', async (_, parts, limit) => {
  const half = Math.ceil(limit / 2) + 100;
  const book = await makePackage({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': `<x:sheetData>${'<x:c/>'.repeat(half)}</x:sheetData>`,
    'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(half)}</sst>`,
    ...parts,
  });
  const { steps, codes } = await readAll('large.xlsx', book);
  expect(codes).toEqual(['too-large']);
  const [warning] = steps.flatMap((step) => (step.kind === 'warning' ? [step.warning] : []));
  expect(warning?.slots).toMatchObject({ limit, unit: 'cells' });
});

test('a page of more words than print can hold is left out, and the others are read', async () => {
  const bytes = await makePdf((pdf) => {
    print(pdf, 'Ward', 60, 60);
    pdf.addPage();
    print(pdf, 'x', 60, 60);
    const words = Array.from(
      { length: limits.pdf.marks + 1 },
      (_, at) => `1 0 0 1 ${20 + (at % 150) * 3.5} ${20 + Math.floor(at / 150) * 5} Tm (w) Tj`,
    );
    pdf.addContent(`BT /F1 2 Tf ${words.join(' ')} ET`);
  });
  const { parts, codes } = await readAll('dense.pdf', bytes);
  expect(parts).toHaveLength(1);
  expect(codes).toEqual(['page-unreadable']);
});
