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

/** Headings that anybody looks at are within so many bytes. */
const LOOKED_AT = 1000;

/** The words of a file's first line, in small letters: the headings, where it is a list. */
export function readHeadings(bytes: Uint8Array): readonly string[] {
  const beginning = bytes.subarray(0, LOOKED_AT);
  const text = [...decodeText(beginning, findEncoding(beginning), beginning.length)].join('');
  const [line = ''] = text.replace(/^\uFEFF/, '').split(/[\r\n]/, 1);
  return line.split(/[,;\t]/).map((head) => head.replaceAll('"', '').trim().toLowerCase());
}
