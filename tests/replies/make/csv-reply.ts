import type { Truth } from './reply-case.ts';

/** How a party's export looks. */
export interface CsvLook {
  readonly delimiter?: ',' | ';' | '\t' | '|';
  readonly newline?: '\n' | '\r\n';
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le';
}

/** Writes rows of cells; a cell is quoted only where it must be. */
export function makeCsv(rows: readonly (readonly string[])[], look: CsvLook = {}): Uint8Array {
  const { delimiter = ',', newline = '\r\n', encoding = 'utf-8' } = look;
  const text = rows
    .map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter) + newline)
    .join('');
  return encode(text, encoding);
}

function quote(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Windows-1252 differs from Latin-1 only in these, of the letters that the replies use. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

export function encode(text: string, encoding: CsvLook['encoding'] = 'utf-8'): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'utf-8-bom':
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8'));
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    case 'windows-1252':
      return Uint8Array.from(text, (letter) => WINDOWS_1252[letter] ?? letter.charCodeAt(0));
  }
}

/** One person a row: the labels are the heading row. Facts of one person must come in the same order as the next one's. */
export function wideRows(people: readonly (readonly Truth[])[]): string[][] {
  return [(people[0] ?? []).map((one) => one.label), ...people.map((facts) => facts.map((one) => one.value))];
}

/** One field a row, under a heading row. */
export function longRows(facts: readonly Truth[], heads: readonly string[]): string[][] {
  return [
    [...heads],
    ...facts.map((one) => [one.label, one.value, ...(one.also ?? []).map(([, value]) => value)]),
  ];
}
