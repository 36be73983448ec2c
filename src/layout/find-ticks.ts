/** Marks that say that a column's heading is the answer; of one table all are the same. */
const SET = /^(?:[xX\u2713\u2714\u2717\u2718\u2611\u2612\u25A0\u25CF\u2022]|\[[xX\u2713\u2714]\]|\([xX]\))$/u;
/** Boxes that are there to be marked and are not. */
const UNSET = /^(?:[\u2610\u25A1\u25CB\u25EF]|\[\s?\]|\(\s?\))?$/u;
/** Rows and columns from which marks under headings are answers. */
const FEW = { rows: 3, columns: 2 };

/** The column of what is asked, and those whose headings are the answers. */
export interface Ticks {
  readonly kind: 'ticks';
  readonly label: number;
  readonly answers: readonly number[];
}

function cellAt(row: readonly string[], at: number): string {
  return (row[at] ?? '').trim();
}

/** Which answer a row has its mark under; undefined where it has none. */
export function tickedAt(row: readonly string[], { answers }: Pick<Ticks, 'answers'>): number | undefined {
  return answers.find((at) => SET.test(cellAt(row, at)));
}

/**
 * The columns of a table whose headings are answers, such as "Yes" and "No", each row having a mark under one of them at
 * most; nothing where the cells are anything else. Marks under one heading only are values of that column.
 */
export function findTicks(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Ticks | undefined {
  if (rows.length < FEW.rows) return undefined;
  const isMarks = (at: number): boolean =>
    cellAt(header, at) !== '' &&
    !SET.test(cellAt(header, at)) &&
    rows.every((row) => SET.test(cellAt(row, at)) || UNSET.test(cellAt(row, at)));
  const answers = header.flatMap((_, at) => (isMarks(at) ? [at] : []));
  const [label, ...others] = header.flatMap((_, at) => (answers.includes(at) ? [] : [at]));
  if (answers.length < FEW.columns || label !== 0 || others.length > 0) return undefined;
  if (!rows.every((row) => /\p{L}{2}/u.test(cellAt(row, label)))) return undefined;
  const marks = rows.map((row) => answers.filter((at) => SET.test(cellAt(row, at))));
  const used = new Set(marks.flat());
  const looks = new Set(rows.flatMap((row, at) => (marks[at] ?? []).map((column) => cellAt(row, column))));
  const told = marks.filter((own) => own.length === 1).length;
  if (used.size < FEW.columns || looks.size > 1 || told < FEW.rows || marks.some((own) => own.length > 1))
    return undefined;
  return { kind: 'ticks', label, answers };
}
