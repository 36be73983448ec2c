import Papa from 'papaparse';

/** In the order of preference where two fit equally well. */
const DELIMITERS = [',', '\t', ';', '|'] as const;
/** Rows that are looked at. */
const PREVIEW = 200;
/** Share of rows with the commonest number of cells that makes a delimiter believable. */
const STEADY = 0.7;
/** Mean words a cell from which cells read like sentences cut at their commas. */
const WORDY = 6;

/** Share of cells that start with a space: what follows a comma in prose does. */
const LOOSE = 0.2;
/** Share of blank lines from which a text is parted into paragraphs. */
const AIRY = 0.25;

export interface Delimiter {
  readonly delimiter: string;
  /** Letters at the start that only name the delimiter (`sep=;` and its line break). */
  readonly skip: number;
}

/**
 * Decides which character parts the cells: the one that gives the steadiest rows of more than one
 * cell. Gives nothing where no character does, which means that the text is prose.
 */
export function findDelimiter(sample: string): Delimiter | undefined {
  const named = /^sep=(.)\r?\n/.exec(sample);
  if (named?.[1] !== undefined) return { delimiter: named[1], skip: named[0].length };
  // Blank lines part paragraphs; files of rows have none.
  const lines = sample.split(/\r\n?|\n/);
  const airy = lines.filter((line) => line.trim() === '').length > lines.length * AIRY;
  let best: { delimiter: string; score: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: PREVIEW, skipEmptyLines: 'greedy' });
    const score = rate(data, airy);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best && { delimiter: best.delimiter, skip: 0 };
}

function rate(rows: readonly (readonly string[])[], airy: boolean): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [common, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (common < 2) return 0;
  const steady = times / rows.length;
  if (steady < STEADY) return 0;
  const cells = rows.flat().filter((cell) => cell !== '');
  const words = cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0) / Math.max(cells.length, 1);
  // A single line of prose has commas, too: its pieces are long and start with a space.
  const loose = cells.filter((cell) => cell.startsWith(' ')).length / Math.max(cells.length, 1);
  if (loose > LOOSE && (words > WORDY || airy)) return 0;
  return steady * (1 + Math.log2(common) / 4);
}
