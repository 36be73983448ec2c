import { closeSync, openSync, writeSync } from 'node:fs';

/** Rows that are written at a time. */
const LOT = 5000;
const WIDTH = 40;
const SYLLABLES = ['sam', 'ple', 'ford', 'dum', 'my', 'ton', 'ex', 'am', 'ham', 'by', 'wick', 'ley'];

/** A number from 0 up to `kinds` that has no order from row to row. */
type Pick = (kinds: number) => number;

function name(pick: Pick, syllables: number): string {
  const word = Array.from({ length: syllables }, () => SYLLABLES[pick(SYLLABLES.length)]).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function share(pick: Pick): string {
  return (pick(1_000_000) / 1_000_000).toFixed(6);
}

/** What a voter file tells of a person: some of each sort of column, half of them new in nearly every row. */
const COLUMNS: readonly (readonly [name: string, value: (pick: Pick, row: number) => string])[] = [
  ['Voter File VANID', (_, row) => String(10_000_000 + row)],
  ['UPRN', (pick) => String(100_000_000_000 + pick(900_000_000))],
  ['First name', (pick) => name(pick, 2)],
  ['Middle name', (pick) => (pick(3) === 0 ? name(pick, 2) : '')],
  ['Surname', (pick) => name(pick, 3)],
  ['Address', (pick) => `"${1 + pick(200)} ${name(pick, 3)} Close, ${name(pick, 2)}"`],
  ['Town', (pick) => `Sampleford ${pick(40)}`],
  ['Postcode', (pick) => `ZZ${1 + pick(99)} ${pick(10)}${'ABDEFGHJLN'[pick(10)]}${'PQRSTUWXYZ'[pick(10)]}`],
  ['Email', (pick, row) => (pick(5) < 2 ? `person.${row}@example.org` : '')],
  ['Mobile telephone', (pick) => (pick(5) < 2 ? `07700 ${900_000 + pick(1000)}` : '')],
  ['Date of birth', (pick) => `${1930 + pick(76)}-${two(1 + pick(12))}-${two(1 + pick(28))}`],
  ['Age', (pick) => String(18 + pick(76))],
  ['Ward', (pick) => `Sample Ward ${pick(12)}`],
  ['Polling district', (pick) => `S${'ABCDEF'[pick(6)]}${1 + pick(9)}`],
  ['Notes', (pick, row) => (pick(8) === 0 ? `"said ""no"", door ${row}"` : '')],
  ['Mosaic Type', (pick) => ['A01', 'B07', 'K46'][pick(3)] ?? ''],
  ['Turnout score', (pick) => (pick(10_000) / 100).toFixed(2)],
  ['Likelihood of voting Labour in 2019', share],
  ['Likelihood of voting Conservative in 2019', share],
  ['Likelihood of voting Liberal Democrat in 2019', share],
  ['Likelihood of voting Green in 2019', share],
  ['PTV', (pick) => String(pick(11))],
  ['Postal vote', (pick) => 'YN'.charAt(pick(2))],
];

/** Writes a file of people as a voter file exports them: the last of its 40 columns are codes of a few values. */
export function makeLongCsv(path: string, rows: number): void {
  const columns = Array.from(
    { length: WIDTH },
    (_, at) =>
      COLUMNS[at] ??
      ([`Survey question ${at}`, (pick: Pick) => ['', 'C', 'D', 'G', 'L'][pick(5)] ?? ''] as const),
  );
  let state = 1;
  const pick: Pick = (kinds) => {
    // Steps of a generator of whole numbers; its upper bits have the less order.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * kinds);
  };
  const file = openSync(path, 'w');
  writeSync(file, `${columns.map(([label]) => label).join(',')}\n`);
  for (let from = 0; from < rows; from += LOT) {
    let text = '';
    for (let row = from; row < Math.min(from + LOT, rows); row++)
      text += `${columns.map(([, value]) => value(pick, row)).join(',')}\n`;
    writeSync(file, text);
  }
  closeSync(file);
}
