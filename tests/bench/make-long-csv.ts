import { closeSync, openSync, writeSync } from 'node:fs';

/** Rows that are written at a time. */
const LOT = 5000;
/** Each column's name, and how many different values it has: 0 where every row has its own. */
const COLUMNS: readonly (readonly [string, number, (n: number) => string])[] = [
  ['Voter File VANID', 0, (n) => String(10_000_000 + n)],
  ['UPRN', 0, (n) => String(100_000_000_000 + n)],
  ['Email', 0, (n) => `person.${n}@example.org`],
  ['Notes', 0, (n) => (n % 4 === 0 ? `"said ""no"", door ${n}"` : '')],
  ['Address', 4000, (n) => `"${n} Sample Close, Flat ${n % 9}"`],
  ['Mobile telephone', 1000, (n) => `07700 ${900_000 + n}`],
  ['Date of birth', 20_000, (n) => `${1 + (n % 28)}/${1 + (n % 12)}/${1930 + (n % 70)}`],
  ['Likelihood of voting Labour in 2019', 1000, (n) => (n / 1000).toFixed(3)],
  ['Postcode', 800, (n) => `ZZ${n % 99} ${n % 9}ZZ`],
  ['Turnout score', 101, String],
  ['Mosaic Type', 3, (n) => ['A01', 'B07', 'K46'][n] ?? ''],
  ['Surname', 40, (n) => `Sample-${String.fromCharCode(65 + (n % 26))}`],
  ['Ward', 12, (n) => `Sampleford ${n}`],
  ['PTV', 11, String],
  ['Postal vote', 2, (n) => (n === 0 ? 'Y' : 'N')],
];
const WIDTH = 40;

/** Writes a file of people as a voter file exports them: 40 columns, the last ones codes of a few values. */
export function makeLongCsv(path: string, rows: number): void {
  const columns = Array.from(
    { length: WIDTH },
    (_, at) =>
      COLUMNS[at] ??
      ([`Survey question ${at}`, 5, (n: number) => ['', 'C', 'D', 'G', 'L'][n] ?? ''] as const),
  );
  const file = openSync(path, 'w');
  writeSync(file, `${columns.map(([name]) => name).join(',')}\n`);
  for (let from = 0; from < rows; from += LOT) {
    let text = '';
    for (let row = from; row < Math.min(from + LOT, rows); row++) {
      // A step that shares no factor with the counts, so that columns do not go in step.
      const cells = columns.map(([, kinds, value], at) =>
        value(kinds === 0 ? row : (row * (7919 + at)) % kinds),
      );
      text += `${cells.join(',')}\n`;
    }
    writeSync(file, text);
  }
  closeSync(file);
}
