import Papa from 'papaparse';
import { decodeText, findEncoding } from './decode-text.ts';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { findDelimiter } from './find-delimiter.ts';
import { findRowEnd } from './find-row-end.ts';
import type { ReadOptions } from './read-options.ts';
import { readParagraphs } from './text.ts';
import type { Warning } from './warning.ts';

/** Bytes that are decoded and cut into rows at a time. */
const PIECE = 1024 * 1024;
/** Letters from which the delimiter is decided. */
const SAMPLE = 256 * 1024;

/**
 * Reads rows of cells from text, piece by piece, whatever its encoding and delimiter. Text in which no
 * delimiter gives steady rows is prose, and is read as paragraphs.
 */
export async function* readCsv(
  file: InputFile,
  info: DocumentInfo,
  options: ReadOptions,
): AsyncGenerator<ReadStep> {
  const encoding = findEncoding(file.bytes);
  const sample = firstLetters(decodeText(file.bytes, encoding, SAMPLE));
  const cut = findDelimiter(sample);
  if (!cut) {
    yield* readParagraphs(file, info);
    return;
  }
  if (encoding.label === 'windows-1252') yield { kind: 'warning', warning: { code: 'encoding-guessed' } };
  let rest = '';
  let row = 1;
  let skip = cut.skip;
  let done = 0;
  const widths = new Set<number>();
  let filled = 0;
  let heading = false;
  const take = (text: string): ReadStep[] => {
    const { data } = Papa.parse<string[]>(text, { delimiter: cut.delimiter });
    const rows = text.endsWith('\n') || text.endsWith('\r') ? data.slice(0, -1) : data;
    if (rows.length === 0) return [];
    const firstRow = row;
    row += rows.length;
    for (const cells of rows) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      widths.add(cells.length);
      filled++;
      heading = filled === 1 && cells.length > 2 && cells.every((cell) => /^[\p{L} _()-]+$/u.test(cell));
    }
    return [{ kind: 'part', part: { kind: 'rows', document: info.id, sheet: '', firstRow, rows } }];
  };
  for (const piece of decodeText(file.bytes, encoding, PIECE)) {
    if (options.signal?.aborted) {
      yield { kind: 'warning', warning: { code: 'cancelled' } };
      return;
    }
    rest += piece;
    if (skip > 0) {
      rest = rest.slice(skip);
      skip = 0;
    }
    const end = findRowEnd(rest, cut.delimiter);
    yield* take(rest.slice(0, end));
    rest = rest.slice(end);
    done = Math.min(done + PIECE, file.bytes.length);
    yield { kind: 'progress', document: info.id, done, of: file.bytes.length };
  }
  if (rest !== '') yield* take(rest);
  yield* warn(heading && filled === 1 ? new Set() : widths).map((warning): ReadStep => ({
    kind: 'warning',
    warning,
  }));
  yield { kind: 'end', document: { ...info, pages: 1, format: cut.delimiter === '\t' ? 'tsv' : 'csv' } };
}

function firstLetters(pieces: Iterable<string>): string {
  for (const piece of pieces) return piece;
  return '';
}

function warn(widths: ReadonlySet<number>): Warning[] {
  if (widths.size === 0) return [{ code: 'no-rows' }];
  return widths.size > 1 ? [{ code: 'uneven-rows' }] : [];
}
