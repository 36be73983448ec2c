import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { pdfTools } from '../../src/cli/pdf-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { LIMITS } from '../../src/read/limits.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { findRowStream, streamRows } from '../../src/report/stream-rows.ts';

type Json = Record<string, unknown>;

const glossary = loadGlossary();
const NAME = 'long.csv';

async function whole(bytes: Uint8Array): Promise<Json> {
  const { report } = await decodeReply([{ name: NAME, bytes }], {
    read: { pdf: pdfTools },
    glossary,
    tool: 't',
  });
  if (!report) throw new Error('a report was expected');
  return JSON.parse(JSON.stringify(reportJson(report, catalogue))) as Json;
}

async function stream(bytes: Uint8Array, step: number): Promise<Json[] | undefined> {
  const plan = findRowStream(bytes, NAME);
  if (!plan) return undefined;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const sha256 = (): string => createHash('sha256').update(bytes).digest('hex');
  const file = { name: NAME, size: bytes.length, pieces: pieces(), sha256 };
  let text = '';
  for await (const piece of streamRows(file, plan, { glossary, tool: 't', catalogue })) text += piece;
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Json);
}

/** The fields that the lines of a stream stand for, read as docs/decisions says. */
function expand(lines: readonly Json[]): Json[] {
  const readings = new Map<unknown, Json>();
  const values = new Map<string, unknown>();
  const usual = new Map<string, unknown>();
  const tables = new Map<unknown, Json>();
  const fields: Json[] = [];
  for (const { line, ...rest } of lines) {
    if (line === 'reading') readings.set(rest['reading'], rest);
    else if (line === 'value')
      values.set(JSON.stringify([rest['table'], rest['column'], rest['value']]), rest['reading']);
    else if (line === 'usual') usual.set(`${rest['table']} ${rest['column']}`, rest['reading']);
    else if (line === 'columns') tables.set(rest['table'], rest);
    else if (line === 'field') fields.push(rest);
    else if (line === 'row') {
      const table = tables.get(rest['table']);
      const columns = table?.['columns'] as { column: number; label: string }[];
      for (const [at, value] of (rest['values'] as string[]).entries()) {
        const { column, label } = columns[at] ?? { column: 0, label: '' };
        const own = (rest['readings'] as Json | undefined)?.[column];
        const said = values.get(JSON.stringify([rest['table'], column, value]));
        const { reading: _, ...meaning } =
          readings.get(own ?? said ?? usual.get(`${rest['table']} ${column}`)) ?? {};
        const words = JSON.parse(JSON.stringify(meaning).replaceAll('{value}', value)) as Json;
        const section = table?.['section'] === undefined ? {} : { section: table['section'] };
        fields.push({
          label,
          value,
          subject: String(rest['row']),
          row: rest['row'],
          column,
          ...section,
          ...words,
        });
      }
    }
  }
  return fields;
}

/** A field of the whole report as a stream tells it. */
function told(field: Json): Json {
  const { id: _, parsed: __, file: ___, findings: ____, where, ...rest } = field;
  return where === undefined ? rest : { ...rest, ...(({ row, column }) => ({ row, column }))(where as Json) };
}

function sorted(fields: readonly Json[]): string[] {
  return fields.map((field) => JSON.stringify(Object.entries(told(field)).toSorted())).toSorted();
}

const COLUMNS = [
  'Surname',
  'Postcode',
  'PTV',
  'Mosaic Type',
  'Email',
  'Voter File VANID',
  'Notes',
  'Postal vote',
  'Never heard of',
];
const cell = fc.constantFrom(
  '',
  'Sample',
  'ZZ1 1ZZ',
  '7',
  '0.43',
  'A03',
  'a@example.org',
  '10234567',
  'N/A',
  '-',
  'Y',
  'said: keen',
  'not at home, call back',
  '  two  spaces ',
  'L',
);
const table = fc
  .record({
    columns: fc.shuffledSubarray(COLUMNS, { minLength: 5 }),
    rows: fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 3, maxLength: 12 }),
    title: fc.boolean(),
    total: fc.boolean(),
  })
  .map(({ columns, rows, title, total }) => [
    ...(title ? [['Voter export']] : []),
    columns,
    ...rows.map((row, at) => ['Dummy', `ZZ${at} 1ZZ`, ...row].slice(0, columns.length)),
    ...(total ? [['Total', '12', ...columns.slice(2).map(() => '')]] : []),
  ]);

test('a stream tells of each field what the whole report tells', async () => {
  let streamed = 0;
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 400 }), async (rows, step) => {
      const bytes = new TextEncoder().encode(`${Papa.unparse(rows, { newline: '\n' })}\n`);
      const lines = await stream(bytes, step);
      if (!lines) return;
      streamed++;
      const report = await whole(bytes);
      expect(sorted(expand(lines))).toEqual(sorted(report['fields'] as Json[]));
      const last = lines.at(-1);
      expect(last?.['figures']).toEqual(report['figures']);
      expect(last?.['headline']).toEqual(report['headline']);
      expect(last?.['documents']).toEqual(report['documents']);
    }),
    { numRuns: 60 },
  );
  expect(streamed).toBeGreaterThan(30);
});

test('values that are no longer remembered still have a reading', async () => {
  const count = LIMITS.rows.values + 400;
  const lines = Array.from(
    { length: count },
    (_, at) => `${1e7 + at},S${at % 7},ZZ1 ${at % 9}ZZ,${at % 3 ? at : ''},${(at / count).toFixed(5)}`,
  );
  const text = `Voter File VANID,Surname,Postcode,Notes,Likelihood of voting Labour in 2019\n${lines.join('\n')}\n`;
  const all = expand((await stream(new TextEncoder().encode(text), 1 << 16)) ?? []);
  expect(all).toHaveLength(count * 5);
  const report = await whole(new TextEncoder().encode(text));
  expect(sorted(all.slice(-500))).toEqual(sorted((report['fields'] as Json[]).slice(-500)));
});

test('files that hold no rows of people are not streamed', () => {
  for (const text of [
    'Field,Value\nWard,Sampleford\nPTV,7\n',
    'Dear Sample,\n\nWe hold nothing.\n',
    '{"a": 1}',
  ])
    expect(findRowStream(new TextEncoder().encode(text), 'a.csv')).toBeUndefined();
});
