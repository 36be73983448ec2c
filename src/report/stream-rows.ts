import { createDecoder } from '../decode/decode.ts';
import type { Glossary, PartyId } from '../glossary/entry.ts';
import { hashPlace } from '../layout/fact.ts';
import type { EventRow, Field, Laid } from '../layout/field.ts';
import { createLayout } from '../layout/layout.ts';
import { findEncoding } from '../read/decode-text.ts';
import type { DocumentInfo, SheetRows } from '../read/document.ts';
import { type Dialect, findDialect } from '../read/find-dialect.ts';
import { LIMITS } from '../read/limits.ts';
import { RowCutter, type Rows, tidyLines } from '../read/row-cutter.ts';
import { sniffFormat } from '../read/sniff-format.ts';
import type { Warning } from '../read/warning.ts';
import { buildReport } from './build-report.ts';
import { countFigures } from './count-figures.ts';
import type { Catalogue } from './render-message.ts';
import { renderMessage } from './render-message.ts';
import { fieldJson, reportJson } from './report-json.ts';
import { RowLines } from './row-lines.ts';

/** A file that is read as it comes and never lies in memory. */
export interface StreamedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly pieces: AsyncIterable<Uint8Array>;
  /** The SHA-256 of all pieces in hexadecimal, once the last one has come. */
  readonly sha256: () => string;
}

export interface StreamOptions {
  readonly glossary: Glossary;
  readonly party?: PartyId;
  readonly tool: string;
  readonly catalogue: Catalogue;
  /** Bytes that were read. */
  readonly onProgress?: (done: number) => void;
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
  const first = new RowCutter(dialect).push(text).slice(0, LIMITS.rows.ahead);
  let records = 0;
  const layout = createLayout({ row: () => records++ });
  layout.add(partOf(first, 1));
  const rest = layout.finish();
  if (records < first.length / 2 || records === 0 || rest.events.length > records) return undefined;
  return { dialect, encoding: found.label, skip: found.skip, guessed: found.guessed, first };
}

/** One past the last line break; UTF-16 has none of its own here, and is cut at any letter. */
function lastLineEnd(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(0x0a);
  return at < 0 || bytes[at + 1] === 0 || bytes[at - 1] === 0 ? bytes.length & ~1 : at + 1;
}

function partOf(rows: Rows, firstRow: number): SheetRows {
  return { kind: 'rows', document: '', sheet: '', firstRow, rows };
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
): AsyncGenerator<string> {
  const { glossary, party, tool, catalogue } = options;
  const say = (message: Parameters<typeof renderMessage>[0]): string => renderMessage(message, catalogue);
  const decoder = createDecoder(glossary, party === undefined ? {} : { party });
  const sample = createLayout();
  sample.add(partOf(plan.first, 1));
  const columnOf = decoder.columns(sample.finish());
  const lines = new RowLines(file.name, columnOf, say);
  const layout = createLayout({ row: (block, row) => lines.row(block, row) });
  const cutter = new RowCutter(plan.dialect);
  const letters = new TextDecoder(plan.encoding, { ignoreBOM: true });
  let row = 1;
  let done = 0;
  let garbled = plan.guessed && plan.encoding !== 'utf-16le' && plan.encoding !== 'utf-16be';
  const add = (rows: Rows): void => {
    if (rows.length === 0) return;
    layout.add(partOf(rows, row));
    row += rows.length;
  };
  let skip = plan.skip;
  for await (const piece of file.pieces) {
    const text = letters.decode(skip > 0 ? piece.subarray(skip) : piece, { stream: true });
    skip = 0;
    garbled ||= text.includes('\ufffd');
    add(cutter.push(text));
    done += piece.length;
    options.onProgress?.(done);
    const said = lines.take(false);
    if (said !== '') yield said;
  }
  add(cutter.push(letters.decode()));
  add(cutter.finish());
  const others = layout.finish();
  yield lines.take(true);

  const sha256 = file.sha256();
  const id = sha256.slice(0, 16);
  const placed = moveTo(id, others);
  const first = createLayout();
  first.add({ ...partOf(plan.first, 1), document: id });
  const laid = withFirst(first.finish(), placed);
  const warnings: Warning[] = [
    { code: 'rows-streamed', slots: { rows: plan.first.length, file: file.name } },
    ...(garbled ? [{ code: 'encoding-guessed' as const, slots: { file: file.name } }] : []),
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
    yield `${JSON.stringify({ line: 'field', file: file.name, ...fieldJson({ ...field, ...meaning }, say) })}\n`;
  }
  const decoded = decoder.finish(laid);
  const ids = new Set(placed.fields.map((field) => field.id));
  const alone = decoded.readings.filter((reading) => ids.has(reading.id));
  const counted = { figures: lines.add(countFigures(alone, [document], 1)), people: lines.rows };
  const parts = { file: file.name, documents: [document], decoded, warnings, tool, glossary, counted };
  const { fields: _, ...head } = reportJson(buildReport(parts), catalogue);
  yield `${JSON.stringify({ line: 'report', ...head })}\n`;
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
