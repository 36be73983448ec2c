import { decodeText, findEncoding } from './decode-text.ts';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { findDialect } from './find-dialect.ts';
import { LIMITS } from './limits.ts';
import type { ReadOptions } from './read-options.ts';
import { RowCutter, type Rows, tidyLines } from './row-cutter.ts';
import { RowWidths } from './row-widths.ts';
import { formatOfName } from './sniff-format.ts';
import { readParagraphs } from './text.ts';

/** Bytes that are decoded and cut into rows at a time. */
const PIECE = 1024 * 1024;
/** Letters from which it is decided how cells are parted. */
const SAMPLE = 256 * 1024;
/**
 * Reads rows of cells from text, piece by piece, whatever its encoding and delimiter. Text in which no
 * delimiter gives steady rows is prose, and is read as paragraphs. A file of more cells than can lie in
 * memory is read up to `LIMITS.content.cells`, which is said.
 */
export async function* readCsv(
  file: InputFile,
  info: DocumentInfo,
  options: ReadOptions,
): AsyncGenerator<ReadStep> {
  const encoding = findEncoding(file.bytes);
  const sample = firstLetters(decodeText(file.bytes, encoding, SAMPLE));
  const named = formatOfName(file.name);
  const dialect = findDialect(tidyLines(sample), named === 'csv' || named === 'tsv');
  if (!dialect) {
    yield* readParagraphs(file, info);
    return;
  }
  if (encoding.guessed && encoding.label !== 'utf-16le' && encoding.label !== 'utf-16be')
    yield { kind: 'warning', warning: { code: 'encoding-guessed' } };
  const cutter = new RowCutter(dialect);
  const widths = new RowWidths();
  const limit = LIMITS.content.cells;
  let row = 1;
  let cells = 0;
  let done = 0;
  const take = (all: Rows): ReadStep[] => {
    const firstRow = row;
    const rows: (readonly string[])[] = [];
    for (const one of all) {
      cells += one.length;
      if (cells > limit) break;
      widths.add(one);
      rows.push(one);
    }
    row += rows.length;
    if (rows.length === 0) return [];
    return [{ kind: 'part', part: { kind: 'rows', document: info.id, sheet: '', firstRow, rows } }];
  };
  for (const piece of decodeText(file.bytes, encoding, PIECE)) {
    if (options.signal?.aborted) {
      yield { kind: 'warning', warning: { code: 'cancelled' } };
      return;
    }
    yield* take(cutter.push(piece));
    done = Math.min(done + PIECE, file.bytes.length);
    yield { kind: 'progress', document: info.id, done, of: file.bytes.length };
    if (cells > limit) break;
  }
  if (cells <= limit) yield* take(cutter.finish());
  if (cells > limit) yield { kind: 'warning', warning: { code: 'rows-cut', slots: { rows: row - 1 } } };
  for (const warning of widths.warnings()) yield { kind: 'warning', warning };
  yield { kind: 'end', document: { ...info, pages: 1, format: dialect.delimiter === '\t' ? 'tsv' : 'csv' } };
}

function firstLetters(pieces: Iterable<string>): string {
  for (const piece of pieces) return piece;
  return '';
}
