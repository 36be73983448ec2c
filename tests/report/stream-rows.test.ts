import { createHash } from 'node:crypto';
import * as fc from '../properties.ts';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { LIMITS } from '../../src/read/limits.ts';
import { makePiece, PieceCutter } from '../../src/read/piece-cutter.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { findRowStream, type StreamedFile, streamRows } from '../../src/report/stream-rows.ts';

type Json = Record<string, unknown>;

const glossary = loadGlossary();
const NAME = 'long.csv';

async function whole(bytes: Uint8Array): Promise<Json> {
  const { report } = await decodeReply([{ name: NAME, bytes }], {
    read: { pdf: loadPdfTools },
    glossary,
    tool: 't',
  });
  if (!report) throw new Error('a report was expected');
  return JSON.parse(JSON.stringify(reportJson(report, catalogue))) as Json;
}

/** How a long file comes: as its bytes, or with its rows cut already. */
type Way = 'bytes' | 'scanned';

async function stream(bytes: Uint8Array, step: number, way: Way = 'bytes'): Promise<Json[] | undefined> {
  const plan = findRowStream(bytes, NAME);
  if (!plan) return undefined;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const sha256 = (): string => createHash('sha256').update(bytes).digest('hex');
  const scanned: StreamedFile['scanned'] = async function* (dialect, skip) {
    let from = 0;
    const cutter = new PieceCutter(dialect, skip, (into, at) => {
      const next = bytes.subarray(from, from + into.length - at);
      into.set(next, at);
      from += next.length;
      return next.length;
    });
    const piece = makePiece(step);
    while (cutter.fill(piece)) yield piece;
  };
  const file: StreamedFile = {
    name: NAME,
    size: bytes.length,
    pieces: pieces(),
    sha256,
    ...(way === 'scanned' && { scanned }),
  };
  let text = '';
  const letters = new TextDecoder();
  for await (const piece of streamRows(file, plan, { glossary, tool: 't', catalogue }))
    text += letters.decode(piece, { stream: true });
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
        const words = placed(JSON.parse(JSON.stringify(meaning).replaceAll('{value}', value)) as Json, value);
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

/** Where the number that a value is stands on the scale of what is said of many numbers. */
function placed(words: Json, value: string): Json {
  const on = words['scale'] as { number?: number; offScale: boolean; scale: { min: number; max: number } };
  if (!on || on.number !== undefined) return words;
  const { min, max } = on.scale;
  const number = Number(value);
  const position = on.offScale ? {} : { position: (number - min) / (max - min) };
  return { ...words, scale: { scale: on.scale, number, ...position, offScale: on.offScale } };
}

/** A field of the whole report as a stream tells it. */
function told(field: Json): Json {
  const { id: _, parsed: __, file: ___, findings: ____, where, ...rest } = field;
  return where === undefined ? rest : { ...rest, ...(({ row, column }) => ({ row, column }))(where as Json) };
}

function sorted(fields: readonly Json[]): string[] {
  return fields.map((field) => JSON.stringify(Object.entries(told(field)).toSorted())).toSorted();
}

/** A field without whose it is. */
function nobodys(field: Json): Json {
  const { subject: _, ...rest } = field;
  return rest;
}

function countsOf(report: Json | undefined, withPeople: boolean): Json {
  const { people, ...counts } = (report?.['figures'] ?? {}) as Json;
  return withPeople ? { ...counts, people } : counts;
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
      const last = lines.at(-1);
      // A stream counts each row as a person. That a row of a second table is somebody met with before, only the whole shows.
      const isOneTable = lines.filter(({ line }) => line === 'columns').length < 2;
      const compared = (fields: readonly Json[]): string[] =>
        sorted(isOneTable ? fields : fields.map(nobodys));
      expect(compared(expand(lines))).toEqual(compared(report['fields'] as Json[]));
      expect(countsOf(last, isOneTable)).toEqual(countsOf(report, isOneTable));
      if (isOneTable) expect(last?.['headline']).toEqual(report['headline']);
      expect(last?.['documents']).toEqual(report['documents']);
    }),
    { numRuns: 60 },
  );
  expect(streamed).toBeGreaterThan(30);
});

/** Milliseconds that a test of many rows may take where others run beside it. */
const SLOW = 30_000;

/** Rows enough for a table to be settled, so that the next ones are plainly its. */
const SETTLED = 260;
const MESSY = [
  '"said ""no"", twice"',
  '" said  so "',
  'two  spaces',
  ' in front',
  'behind ',
  '"over\ntwo lines"',
  '5" pipe',
  '"space after" ',
  'back\\slash',
  'Siân',
  'Zoë\u00a0Sample',
  '="0123"',
  "'0123",
  "O'Sample",
  'N/A',
  '',
  '""',
  'C',
  '0.43',
  '1.5',
  '-0.1',
  '007',
  'long enough to be words and no code',
  'tab\tin it',
  'A03',
];
const fourCells = fc
  .array(fc.constantFrom(...MESSY), { minLength: 4, maxLength: 4 })
  .map((cells) => cells.join());
const messyLine = fc.oneof(
  { weight: 20, arbitrary: fourCells.map((cells) => `10999999,${cells},Y`) },
  { weight: 20, arbitrary: fourCells.map((cells) => `Sample,${cells},N`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'only one', 'Total,1,2,3,4,5', '----,----,----,----,----,----', ',,,,,'),
  },
  { weight: 1, arbitrary: fourCells.map((cells) => `${cells},one,two,too many`) },
);
/** Whether a report warns of rows of other lengths. */
function unevenIn(report: Json | undefined): boolean {
  return ((report?.['warnings'] ?? []) as Json[]).some((warning) => warning['code'] === 'uneven-rows');
}

const HEADING = 'Voter File VANID,Notes,Turnout score,Surname,Never heard of,Postal vote';
const plainLine = (at: number): string => `${1e7 + at},note ${at},0.${at},Sample${at % 9},X${at % 5},Y`;

test(
  'rows that are handed on as bytes say what the whole report says',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(messyLine, { minLength: 5, maxLength: 40 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf-8', 'utf-16le'),
        fc.integer({ min: 50, max: 5000 }),
        fc.constantFrom<Way>('bytes', 'scanned'),
        async (messy, end, encoding, step, way) => {
          const before = Array.from({ length: SETTLED }, (_, at) => plainLine(at));
          const after = Array.from({ length: 5 }, (_, at) => plainLine(SETTLED + at));
          const text = `${[HEADING, ...before, ...messy, ...after].join(end)}${end}`;
          const bytes = new Uint8Array(
            Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`, encoding as 'utf8'),
          );
          const lines = (await stream(bytes, step, way)) ?? [];
          const report = await whole(bytes);
          expect(sorted(expand(lines))).toEqual(sorted(report['fields'] as Json[]));
          expect(lines.at(-1)?.['figures']).toEqual(report['figures']);
          expect(unevenIn(lines.at(-1))).toBe(unevenIn(report));
        },
      ),
      { numRuns: 16 },
    );
  },
  SLOW,
);

test('of numbers on one scale the same is said once', async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => `${1e7 + at},Sample,${(at / 2000).toFixed(5)}`);
  const text = `Voter File VANID,Surname,Likelihood of voting Labour in 2019\n${rows.join('\n')}\n`;
  const lines = (await stream(new TextEncoder().encode(text), 1 << 16)) ?? [];
  expect(lines.filter(({ line }) => line === 'reading').length).toBeLessThan(10);
  const report = await whole(new TextEncoder().encode(text));
  expect(sorted(expand(lines))).toEqual(sorted(report['fields'] as Json[]));
});

test(
  'values that are no longer remembered still have a reading',
  async () => {
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
  },
  SLOW,
);

test('files that hold no rows of people are not streamed', () => {
  for (const text of [
    'Field,Value\nWard,Sampleford\nPTV,7\n',
    'Dear Sample,\n\nWe hold nothing.\n',
    '{"a": 1}',
  ])
    expect(findRowStream(new TextEncoder().encode(text), 'a.csv')).toBeUndefined();
});
