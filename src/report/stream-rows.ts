import { createDecoder } from '../decode/decode.ts';
import type { Glossary, PartyId } from '../glossary/entry.ts';
import { hashPlace } from '../layout/fact.ts';
import type { EventRow, Field, Laid } from '../layout/field.ts';
import { createLayout } from '../layout/layout.ts';
import { findEncoding } from '../read/decode-text.ts';
import type { DocumentInfo } from '../read/document.ts';
import { type Dialect, findDialect } from '../read/find-dialect.ts';
import { LIMITS } from '../read/limits.ts';
import { RowCutter, type Rows, tidyLines } from '../read/row-cutter.ts';
import type { ScannedPiece } from '../read/scan-ahead.ts';
import { sniffFormat } from '../read/sniff-format.ts';
import { toUtf8 } from '../read/to-utf8.ts';
import type { Warning } from '../read/warning.ts';
import { buildReport } from './build-report.ts';
import { countFigures } from './count-figures.ts';
import type { Catalogue } from './render-message.ts';
import { renderMessage } from './render-message.ts';
import { fieldJson, reportJson } from './report-json.ts';
import { CellLetters } from './cell-letters.ts';
import { partOf, RowFeed } from './row-feed.ts';
import { RowLines } from './row-lines.ts';
import { ToldReadings } from './told-readings.ts';

/** A file that is read as it comes and never lies in memory. */
export interface StreamedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly pieces: AsyncIterable<Uint8Array>;
  /** The same in pieces whose rows were cut already, where that can be had: text in UTF-8 behind its first `skip` bytes. */
  readonly scanned?: (dialect: Dialect, skip: number) => AsyncIterable<ScannedPiece>;
  /** The SHA-256 of the file in hexadecimal, once its last piece has come. */
  readonly sha256: () => string;
}

export interface StreamOptions {
  readonly glossary: Glossary;
  readonly party?: PartyId;
  readonly tool: string;
  readonly catalogue: Catalogue;
}

/** How a long file is cut into rows, and what its first rows tell of all others. */
export interface RowStream {
  readonly dialect: Dialect;
  readonly encoding: string;
  readonly skip: number;
  readonly guessed: boolean;
  readonly first: Rows;
}

/** Letters of the beginning that are looked at. */
const SAMPLE = 256 * 1024;

/**
 * Looks at the beginning of a long file: whether it holds rows of one person each, so that it can be
 * streamed. Gives nothing where it must be read whole.
 */
export function findRowStream(head: Uint8Array, name: string): RowStream | undefined {
  const format = sniffFormat(head, name);
  if (format !== 'csv' && format !== 'tsv') return undefined;
  // A letter that is cut at the end of the beginning is no sign of another encoding.
  const found = findEncoding(head.subarray(0, lastLineEnd(head)));
  const text = tidyLines(new TextDecoder(found.label).decode(head.subarray(found.skip)));
  const dialect = findDialect(text.slice(0, SAMPLE));
  if (!dialect) return undefined;
  const first = firstRows(new RowCutter(dialect), text);
  let records = 0;
  const layout = createLayout({ row: () => records++ });
  layout.add(partOf(first, 1));
  const rest = layout.finish();
  if (records < first.length / 2 || records === 0 || rest.events.length > records) return undefined;
  return { dialect, encoding: found.label, skip: found.skip, guessed: found.guessed, first };
}

function firstRows(cutter: RowCutter, text: string): Rows {
  const rows: Rows[number][] = [];
  for (let at = 0; at < text.length && rows.length < LIMITS.rows.ahead; at += SAMPLE)
    rows.push(...cutter.push(text.slice(at, at + SAMPLE)));
  return rows.slice(0, LIMITS.rows.ahead);
}

/** One past the last line break; UTF-16 has none of its own here, and is cut at any letter. */
function lastLineEnd(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(0x0a);
  return at < 0 || bytes[at + 1] === 0 || bytes[at - 1] === 0 ? bytes.length & ~1 : at + 1;
}

/**
 * Reads a long file of rows as it comes and gives lines of JSON: of each row, of what its values mean, of
 * all other fields, and of the report. Who wrote it, the findings, and how scores are written are
 * settled on the first `LIMITS.rows.ahead` rows, which a warning says.
 */
export async function* streamRows(
  file: StreamedFile,
  plan: RowStream,
  options: StreamOptions,
): AsyncGenerator<Uint8Array> {
  const { glossary, party, tool, catalogue } = options;
  const say = (message: Parameters<typeof renderMessage>[0]): string => renderMessage(message, catalogue);
  const decoder = createDecoder(glossary, party === undefined ? {} : { party });
  const sample = createLayout();
  sample.add(partOf(plan.first, 1));
  const columnOf = decoder.columns(sample.finish());
  const told = new ToldReadings(say);
  const letters = new CellLetters();
  const lines = new RowLines(file.name, columnOf, told, letters);
  const layout = createLayout({ row: (block, row) => lines.row(block, row) });
  const feed = new RowFeed(plan.dialect, layout, lines, letters);
  for await (const [bytes, scanned] of piecesOf(file, plan)) {
    feed.push(bytes, scanned);
    const said = lines.take(false);
    if (said.length > 0) yield said;
  }
  feed.finish();
  const others = layout.finish();
  lines.finish();
  yield lines.take(true);

  const sha256 = file.sha256();
  const id = sha256.slice(0, 16);
  const placed = moveTo(id, others);
  const first = createLayout();
  first.add({ ...partOf(plan.first, 1), document: id });
  const laid = withFirst(first.finish(), placed);
  const guessed = plan.guessed && plan.encoding !== 'utf-16le' && plan.encoding !== 'utf-16be';
  const warnings: Warning[] = [
    { code: 'rows-streamed', slots: { rows: plan.first.length, file: file.name } },
    ...(letters.guessed || guessed
      ? [{ code: 'encoding-guessed' as const, slots: { file: file.name } }]
      : []),
    ...feed.widths.warnings(),
  ];
  const document: DocumentInfo = {
    id,
    name: file.name,
    format: plan.dialect.delimiter === '\t' ? 'tsv' : 'csv',
    sha256,
    pages: 1,
  };
  for (const field of placed.fields) {
    const meaning = columnOf(field.label, field.section).explain(field.value);
    yield encode(
      `${JSON.stringify({ line: 'field', file: file.name, ...fieldJson({ ...field, ...meaning }, say) })}\n`,
    );
  }
  // The first rows are all of one table, so that every further row is one more person.
  const decoded = { ...decoder.finish(laid), people: lines.rows };
  const ids = new Set(placed.fields.map((field) => field.id));
  const alone = decoded.readings.filter((reading) => ids.has(reading.id));
  const figures = told.add(countFigures({ ...decoded, readings: alone }, [document], 1));
  const parts = { file: file.name, documents: [document], decoded, warnings, tool, glossary, figures };
  // The fields of the first rows were told as all others are.
  const { fields: _, ...head } = reportJson({ ...buildReport(parts), fields: [] }, catalogue);
  yield encode(`${JSON.stringify({ line: 'report', ...head })}\n`);
}

async function* piecesOf(
  file: StreamedFile,
  { dialect, encoding, skip }: RowStream,
): AsyncGenerator<readonly [Uint8Array, ScannedPiece?]> {
  if (encoding === 'utf-8' && file.scanned) {
    for await (const piece of file.scanned(dialect, skip))
      yield [piece.bytes.subarray(0, piece.length), piece];
  } else for await (const piece of toUtf8(file.pieces, encoding, skip)) yield [piece];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What was laid out before the document had a name, in its own. */
function moveTo(document: string, laid: Laid): Pick<Laid, 'fields' | 'events'> {
  const text = JSON.stringify({ fields: laid.fields, events: laid.events });
  const moved = JSON.parse(text.replaceAll('"document":""', `"document":"${document}"`)) as {
    fields: Field[];
    events: EventRow[];
  };
  return {
    fields: moved.fields.map((field) => ({ ...field, id: hashPlace(JSON.stringify(field.where)) })),
    events: moved.events.map((event) => ({
      ...event,
      id: hashPlace(JSON.stringify(event.cells[0]?.where)),
    })),
  };
}

/** The first rows whole, and of the rest what is no row of a person. */
function withFirst(first: Laid, rest: Pick<Laid, 'fields' | 'events'>): Laid {
  const known = new Set(first.fields.map((field) => field.id));
  return {
    ...first,
    fields: [...first.fields, ...rest.fields.filter((field) => !known.has(field.id))],
    events: rest.events,
  };
}
