/** A cell of a table; `row` and `column` from 0. */
export interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type Grid = readonly GridCell[];

/** Relations that were right, found, and true: of one document, or of several added up. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly real: number;
}

/**
 * A cell's text as the measure compares it: letters and digits only, in small letters. A cell of signs only
 * (a dash, a colon, a tick) is not blank and stays as it is.
 */
export function normalise(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const letters = plain.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters === '' ? plain : letters;
}

/** The cells of rows of text in which nothing spans. */
export function gridOf(rows: readonly (readonly string[])[]): Grid {
  return rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ text, row, column, rowSpan: 1, columnSpan: 1 })),
  );
}

/**
 * The neighbours of a table as Göbel, Hassan, Oro and Orsi count them (DocEng 2012): each cell that is not
 * blank with the next such cell to its right and below it, blank ones skipped, each pair of cells once. A
 * cell over several rows or columns has a neighbour in each of them.
 */
export function relationsOf(grid: Grid): string[] {
  const cells = grid.filter((cell) => normalise(cell.text) !== '');
  const at = new Map<string, GridCell>();
  let [rows, columns] = [0, 0];
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        at.set(`${row} ${column}`, cell);
    }
    rows = Math.max(rows, cell.row + cell.rowSpan);
    columns = Math.max(columns, cell.column + cell.columnSpan);
  }
  const relations: string[] = [];
  for (const cell of cells) {
    const beside = new Set<GridCell>();
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      const next = firstFrom(cell.column + cell.columnSpan, columns, (column) => at.get(`${row} ${column}`));
      if (next) beside.add(next);
    }
    const below = new Set<GridCell>();
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
      const next = firstFrom(cell.row + cell.rowSpan, rows, (row) => at.get(`${row} ${column}`));
      if (next) below.add(next);
    }
    for (const next of beside) relations.push(`${normalise(cell.text)}\n>\n${normalise(next.text)}`);
    for (const next of below) relations.push(`${normalise(cell.text)}\nv\n${normalise(next.text)}`);
  }
  return relations;
}

function firstFrom<T>(start: number, end: number, pick: (at: number) => T | undefined): T | undefined {
  for (let at = start; at < end; at++) {
    const item = pick(at);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** Compares all tables of a document at once; which table a relation stands in does not matter. */
export function tallyDocument(found: readonly Grid[], real: readonly Grid[]): Tally {
  const left = new Map<string, number>();
  const wanted = real.flatMap(relationsOf);
  for (const relation of wanted) left.set(relation, (left.get(relation) ?? 0) + 1);
  const given = found.flatMap(relationsOf);
  let right = 0;
  for (const relation of given) {
    const times = left.get(relation) ?? 0;
    if (times === 0) continue;
    right++;
    left.set(relation, times - 1);
  }
  return { right, found: given.length, real: wanted.length };
}

/** Precision, recall and their harmonic mean, each document counting alike. A document without tables counts only for what was found in it. */
export function scoreDocuments(tallies: readonly Tally[]): { precision: number; recall: number; f1: number } {
  const precision = mean(
    tallies.filter((one) => one.found > 0 || one.real > 0).map((one) => share(one.right, one.found)),
  );
  const recall = mean(tallies.filter((one) => one.real > 0).map((one) => share(one.right, one.real)));
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
