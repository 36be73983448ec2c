import Papa from 'papaparse';
import { findFixedColumns, type FixedColumn } from './fixed-columns.ts';

/** How a text parts its rows into cells. */
export interface Dialect {
  readonly delimiter: string;
  /** What stands around a cell that holds a delimiter or a line break. */
  readonly quote: string;
  /** What stands before a quotation mark within a quoted cell: the mark itself, or a backslash. */
  readonly escape: string;
  /** Letters at the start that only name the delimiter (`sep=;` and its line break). */
  readonly skip: number;
  /** Every row begins and ends with the delimiter: a table that is drawn as a box. */
  readonly boxed?: true;
  /** Where the columns of a table of fixed width begin and end. The delimiter then parts nothing. */
  readonly fixed?: readonly FixedColumn[];
}

/** In the order of preference where two fit equally well. The last is drawn by database tools. */
const DELIMITERS = [',', '\t', ';', '|', '│'] as const;
/** Drawn between cells with a space on either side. Nobody writes prose with them. */
const BARS: ReadonlySet<string> = new Set(['|', '│']);
/** Rows that are looked at. */
const PREVIEW = 200;
/** Share of rows with as many cells as a neighbour that makes a delimiter believable. */
const STEADY = 0.6;
/** Mean words a cell from which cells read like sentences cut at their commas. */
const WORDY = 6;
/** Share of cells that start with a space: what follows a comma in prose does. */
const LOOSE = 0.2;
/** Share of blank lines from which a text is parted into paragraphs. */
const AIRY = 0.25;
/** Share of rows that begin and end with the delimiter, from which a table is drawn as a box. */
const BOXED = 0.9;
/** Share of cells in single quotation marks from which those are no apostrophes. */
const SINGLE = 0.5;
/** A line that parts columns and rows of a box, or a heading from the rows. */
const DRAWN = /^[\s+|=\-─━┼├┤┌┐└┘┬┴│╞╡╪═]+$/;
const NAMED = /^"?sep=(.)"?\n/i;

type Rows = readonly (readonly string[])[];

function parse(sample: string, dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>): Rows {
  const cut = (quoteChar: string): Papa.ParseResult<string[]> =>
    Papa.parse<string[]>(sample, {
      delimiter: dialect.delimiter,
      quoteChar,
      escapeChar: dialect.escape,
      newline: '\n',
      preview: PREVIEW,
      skipEmptyLines: 'greedy',
    });
  const { data, errors } = cut(dialect.quote);
  // A mark that nothing closes would make one cell of all that follows.
  return errors.some(({ code }) => code === 'MissingQuotes') ? cut('\u0000').data : data;
}

/**
 * Decides how cells are parted: by the character that gives the steadiest rows of more than one cell, or
 * by columns of fixed width under a drawn line. Gives nothing where neither is there: the text is prose.
 * Line breaks must be `\n`. `promised`: the file's name says that it holds rows.
 */
export function findDialect(sample: string, promised = false): Dialect | undefined {
  const named = NAMED.exec(sample);
  const text = named ? sample.slice(named[0].length) : sample;
  const fixed = findFixedColumns(text);
  if (fixed) return { delimiter: '\u0000', quote: '"', escape: '"', skip: 0, fixed };
  const given = named?.[1];
  const delimiter = given ?? bestDelimiter(text, promised);
  if (delimiter === undefined) return undefined;
  const skip = named?.[0].length ?? 0;
  return {
    delimiter,
    ...findQuotes(text, delimiter),
    skip,
    ...(isBoxed(text, delimiter) && { boxed: true }),
  };
}

function bestDelimiter(sample: string, promised: boolean): string | undefined {
  // Blank lines part paragraphs; files of rows have few. What stands after the last line break is none of
  // them in such a file, though in a letter of two lines it may be all that tells.
  const lines = (promised ? sample.trimEnd() : sample).split('\n', PREVIEW);
  const airy = lines.filter((line) => line.trim() === '').length > lines.length * AIRY;
  let best: { delimiter: string; score: number } | undefined;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const rows = parse(sample, { delimiter, ...findQuotes(sample, delimiter) });
    const told = rows.filter((row) => !DRAWN.test(row.join('')));
    const score = rate(told, BARS.has(delimiter) ? 'drawn' : airy ? 'airy' : 'dense', promised);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter;
}

/**
 * How steady rows are. A title has one cell, and rows of another table other numbers of cells: both are few. Of a
 * heading and one row, which only a file that `promised` rows may be, the row may lack its last cells.
 */
function rate(rows: Rows, look: 'drawn' | 'airy' | 'dense', promised: boolean): number {
  const widths = rows.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1);
  const agrees = (at: number): boolean => {
    const width = widths[at] ?? 0;
    // The one after the next counts, too: every second row may lack its last cells.
    const alike = (other: number): boolean =>
      widths[other] === width || rows[other]?.length === rows[at]?.length || (promised && rows.length === 2);
    const several = width > 1 || (promised && rows.length === 2 && (rows[at]?.length ?? 0) > 1);
    return several && (rows.length === 1 || [-2, -1, 1, 2].some((step) => alike(at + step)));
  };
  const steady = widths.filter((_, at) => agrees(at)).length / Math.max(rows.length, 1);
  if (steady < STEADY) return 0;
  const cells = rows.flat().filter((cell) => cell !== '');
  const words = cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0) / Math.max(cells.length, 1);
  // A single line of prose has commas, too: its pieces are long and start with a space.
  const loose = cells.filter((cell) => cell.startsWith(' ')).length / Math.max(cells.length, 1);
  if (look !== 'drawn' && loose > LOOSE && (words > WORDY || look === 'airy')) return 0;
  const broad = widths.filter((width) => width > 1);
  const mean = broad.reduce((sum, width) => sum + width, 0) / Math.max(broad.length, 1);
  return steady * (1 + Math.log2(mean) / 4);
}

/** Which marks stand around cells, and what stands before a mark that belongs to the text. */
function findQuotes(sample: string, delimiter: string): Pick<Dialect, 'quote' | 'escape'> {
  const cells = sample.split('\n', PREVIEW).join(delimiter).split(delimiter);
  const begin = (mark: string): number => cells.filter((cell) => cell.startsWith(mark)).length;
  const singles = begin("'");
  // Apostrophes begin words; marks around a cell end it, too.
  const closed = cells.filter((cell) => cell.endsWith("'")).length;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (singles > begin('"') && Math.min(singles, closed) > filled * SINGLE)
    return { quote: "'", escape: sample.includes("\\'") ? '\\' : "'" };
  // A backslash before a mark says nothing where marks are doubled: a cell may end in a backslash.
  const slashed = sample.includes('\\"') && !/[^\\]""[^,;\t|\n"]/.test(sample);
  if (!slashed) return { quote: '"', escape: '"' };
  const spread = (escape: string): number =>
    new Set(parse(sample, { delimiter, quote: '"', escape }).map((row) => row.length)).size;
  return { quote: '"', escape: spread('\\') <= spread('"') ? '\\' : '"' };
}

function isBoxed(sample: string, delimiter: string): boolean {
  const lines = sample.split('\n', PREVIEW).filter((line) => line.includes(delimiter) && !DRAWN.test(line));
  const both = lines.filter((line) => line.trim().startsWith(delimiter) && line.trim().endsWith(delimiter));
  return (
    delimiter !== ',' &&
    lines.length > 0 &&
    both.length >= lines.length * BOXED &&
    lines[0]?.trim() !== delimiter
  );
}
