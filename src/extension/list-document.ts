import type { Part, SheetRows } from '../read/document.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { read } from '../read/read.ts';
import { DRAWN_FORMATS } from './drawn-formats.ts';
import type { ListAnswer, ListRequest } from './worker-messages.ts';

/** Cells of one document that a page is given: more would fill its memory and are never looked at all. */
const MOST_CELLS = 400_000;
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

  take(part: Part): Part | undefined {
    if (part.kind !== 'rows') return part;
    const last = part.firstRow + part.rows.length - 1;
    this.#lengths.set(part.sheet, Math.max(last, this.#lengths.get(part.sheet) ?? 0));
    const cells = part.rows.reduce((sum, row) => sum + row.length, 0);
    if (this.#cells + cells <= MOST_CELLS) {
      this.#cells += cells;
      return part;
    }
    this.#cut.add(part.sheet);
    return this.#asked?.sheet === part.sheet ? cutRows(part, this.#asked.first) : undefined;
  }

  /** Sheets that were not given whole, with their lengths in rows. */
  *lengths(): Generator<readonly [string, number]> {
    for (const sheet of this.#cut) yield [sheet, this.#lengths.get(sheet) ?? 0];
  }
}

function cutRows(part: SheetRows, first: number): SheetRows | undefined {
  const from = Math.max(part.firstRow, first - ROWS_AROUND);
  const to = Math.min(part.firstRow + part.rows.length, first + ROWS_AROUND);
  if (from >= to) return undefined;
  return { ...part, firstRow: from, rows: part.rows.slice(from - part.firstRow, to - part.firstRow) };
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
  const only = { ...options, only: ({ id }: { readonly id: string }) => path.includes(id) };
  for await (const step of read(file, only)) {
    if (step.kind === 'document' && step.document.id === target && DRAWN_FORMATS.has(step.document.format)) {
      if (step.file) yield { kind: 'file', file: step.file };
      break;
    }
    if (step.kind === 'end' && step.document.id === target) break;
    if (step.kind !== 'part' || step.part.document !== target) continue;
    const part = share.take(step.part);
    if (part) yield { kind: 'part', part };
  }
  for (const [sheet, length] of share.lengths()) yield { kind: 'rows', sheet, rows: length };
  yield { kind: 'end' };
}
