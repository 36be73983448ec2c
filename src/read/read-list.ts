import Papa from 'papaparse';
import { decodeText, findEncoding } from './decode-text.ts';

/** A row of a list, by its headings in small letters. */
export type ListRow = Readonly<Record<string, string>>;

/** Reads a CSV with a heading row, such as a list of who agreed to what. Nothing where it lacks a column. */
export function readList(bytes: Uint8Array, columns: readonly string[]): readonly ListRow[] | undefined {
  const text = [...decodeText(bytes, findEncoding(bytes), bytes.length)].join('');
  const { data, meta } = Papa.parse<ListRow>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  return columns.every((column) => meta.fields?.includes(column)) ? data : undefined;
}
