import type { Format, InputFile, Part, SheetRows } from '../read/document.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { read } from '../read/read.ts';
import { readTiffPages } from '../read/tiff-pages.ts';
import { tiffToPdf } from '../read/tiff-to-pdf.ts';
import { DRAWN_FORMATS } from './drawn-formats.ts';
import type { ListAnswer, ListRequest } from './worker-messages.ts';

/** Cells of one document that a page is given: more would fill its memory and are never looked at all. */
const MOST_CELLS = 200_000;
/** Rows around those that were asked for, of a sheet that is longer. */
const ROWS_AROUND = 400;

/** Keeps of a long document as many cells as a page can bear, and the rows that were asked for. */
class Share {
  readonly #asked: ListRequest['rows'];
  readonly #lengths = new Map<string, number>();
  readonly #cut = new Set<string>();
  #cells = 0;

  constructor(asked: ListRequest['rows']) {
    this.#asked = asked;
  }

  /** What is given of a part: its first rows as long as there is room, and of the others those that were asked for. */
  take(part: Part): readonly Part[] {
    if (part.kind !== 'rows') return [part];
    const { sheet, firstRow, rows } = part;
    this.#lengths.set(sheet, Math.max(firstRow + rows.length - 1, this.#lengths.get(sheet) ?? 0));
    const fitting = this.#countFitting(rows);
    if (fitting === rows.length) return [part];
    this.#cut.add(sheet);
    const asked = this.#asked?.sheet === sheet ? this.#asked.first : undefined;
    return [
      ...slicePart(part, firstRow, firstRow + fitting),
      ...(asked === undefined
        ? []
        : slicePart(part, Math.max(firstRow + fitting, asked - ROWS_AROUND), asked + ROWS_AROUND)),
    ];
  }

  #countFitting(rows: SheetRows['rows']): number {
    for (const [index, row] of rows.entries()) {
      if (this.#cells + row.length > MOST_CELLS) return index;
      this.#cells += row.length;
    }
    return rows.length;
  }

  /** Sheets that were not given whole, with their lengths in rows. */
  *lengths(): Generator<readonly [string, number]> {
    for (const sheet of this.#cut) yield [sheet, this.#lengths.get(sheet) ?? 0];
  }
}

/** The rows of a part from one number up to another, if they are in it. */
function slicePart(part: SheetRows, from: number, to: number): readonly SheetRows[] {
  const start = Math.max(part.firstRow, from);
  const rows = part.rows.slice(start - part.firstRow, Math.max(0, to - part.firstRow));
  return rows.length > 0 ? [{ ...part, firstRow: start, rows }] : [];
}

/** A file as a page can draw it: no browser draws TIFF, but each draws the same pages in a PDF. */
function toDrawn(file: InputFile, format: Format): InputFile {
  return format === 'tiff' ? { name: file.name, bytes: tiffToPdf(readTiffPages(file.bytes)) } : file;
}

/**
 * Reads one document again, and of what is around it no more than leads there: its rows and paragraphs,
 * or its bytes where a page draws it.
 */
export async function* listDocument(
  request: Omit<ListRequest, 'kind'>,
  options: ReadOptions,
): AsyncGenerator<ListAnswer> {
  const { file, path, rows } = request;
  const target = path.at(-1);
  const share = new Share(rows);
  // What is read from a picture is drawn, never listed: around a document, no scan needs to be read again.
  const { ocr: _, ...rest } = options;
  const only = { ...rest, only: ({ id }: { readonly id: string }) => path.includes(id) };
  for await (const step of read(file, only)) {
    if (step.kind === 'document' && step.document.id === target && DRAWN_FORMATS.has(step.document.format)) {
      if (step.file) yield { kind: 'file', file: toDrawn(step.file, step.document.format) };
      break;
    }
    if (step.kind === 'end' && step.document.id === target) break;
    if (step.kind !== 'part' || step.part.document !== target) continue;
    for (const part of share.take(step.part)) yield { kind: 'part', part };
  }
  for (const [sheet, length] of share.lengths()) yield { kind: 'rows', sheet, rows: length };
  yield { kind: 'end' };
}
