import * as v from 'valibot';
import { expect, test } from 'vitest';
import limits from '../../src/read/limits.json' with { type: 'json' };
import { readAll } from './read-all.ts';

const Megabytes = v.pipe(v.number(), v.minValue(1), v.maxValue(1024));
const LimitsSchema = v.strictObject({
  pdf: v.strictObject({
    megabytes: Megabytes,
    pages: v.pipe(v.number(), v.integer(), v.minValue(1)),
    points: v.pipe(v.number(), v.minValue(1000), v.maxValue(20_000)),
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
  }),
  office: v.strictObject({ megabytes: Megabytes, inflatedMegabytes: Megabytes }),
  rows: v.strictObject({
    cells: v.pipe(v.number(), v.integer(), v.minValue(100_000)),
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

test('a file of rows is read up to its limit, and it is said how far', async () => {
  const rows = limits.rows.cells / 4 + 100_000;
  const text = `A,B,C,D\n${'1,2,3,4\n'.repeat(rows)}`;
  const { parts, codes } = await readAll('long.csv', new TextEncoder().encode(text));
  const read = parts.reduce((sum, part) => sum + (part.kind === 'rows' ? part.rows.length : 0), 0);
  expect(codes).toEqual(['rows-cut']);
  expect(read).toBeGreaterThan(limits.rows.cells / 4);
  expect(read).toBeLessThan(rows);
});
