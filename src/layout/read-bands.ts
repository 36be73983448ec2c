import type { Fact, Printed } from './fact.ts';
import type { Lane } from './find-lanes.ts';
import { headsMeasures } from './find-roles.ts';
import { isHeading } from './heading-words.ts';
import type { Matrix, Slot } from './matrix.ts';
import { areNames } from './nameness.ts';
import { readsAsLabels } from './reads-as-labels.ts';

type Row = readonly (Slot | undefined)[];

/** Bands from which they are believed by their looks, and where only what the cells say tells them. */
const FEW = { looks: 2, texts: 3 };
/** Share of the bands that may lack their values, or have a second row of them. */
const ODD = 0.1;
/** Share of the cells of a row of labels that are filled, all rows together. */
const FULL = 0.55;
/** Columns from which two rows alone, labels over values, are a band. */
const WIDE = 4;

function filled(row: Row): Slot[] {
  return row.flatMap((slot) => (slot && slot.text !== '' ? [slot] : []));
}

/** Whether all cells of a row stand out by a look. */
function standsOut(row: Row, how: 'bold' | 'shaded'): boolean {
  const slots = filled(row);
  return slots.length > 0 && slots.every((slot) => slot[how]);
}

function readsSo(labels: readonly Row[], values: readonly Row[]): boolean {
  if (areNames(values.flatMap(([first]) => (first && first.text !== '' ? [first.text] : [])))) return false;
  const [above, below] = [labels, values].map((rows) => rows.flatMap(filled).map((slot) => slot.text));
  return readsAsLabels(above ?? [], below ?? []);
}

/** Whether rows of labels, which are marked so, take turns with rows of values. `open`: labels came before. */
function takeTurns(heads: readonly boolean[], few: number, open: boolean): boolean {
  const count = heads.filter((head) => head).length;
  const odd = heads.filter((head, at) => (at === 0 ? !head && !open : head === heads[at - 1])).length;
  return count >= few && count < heads.length && odd <= ODD * heads.length;
}

/**
 * Which rows hold labels, where rows of labels take turns with rows of their values; nothing where they do
 * not. Bold labels tell themselves; a shade may be that of every other row, and needs what the cells say.
 * `open` says that the page before ended with such bands, and that its last row was one of labels.
 */
export function findBands(
  rows: readonly Row[],
  columns: number,
  open: 'labels' | 'values' | undefined,
): readonly boolean[] | undefined {
  if (rows.length < 2 && open === undefined) return undefined;
  const few = open === undefined ? FEW.looks : 1;
  const split = (heads: readonly boolean[]): [Row[], Row[]] => [
    rows.filter((_, at) => heads[at]),
    rows.filter((_, at) => heads[at] !== true),
  ];
  const isFull = (heads: readonly boolean[]): boolean => {
    const [labels] = split(heads);
    return labels.flatMap(filled).length >= FULL * labels.length * columns;
  };
  const bold = rows.map((row) => standsOut(row, 'bold'));
  if (takeTurns(bold, few, open === 'labels') && isFull(bold)) return bold;
  const shaded = rows.map((row) => standsOut(row, 'shaded'));
  if (takeTurns(shaded, few, open === 'labels') && isFull(shaded) && readsSo(...split(shaded))) return shaded;
  const [first] = rows;
  const [head] = [bold, shaded].filter((heads) => heads[0] === true && heads[1] === false);
  if (rows.length === 2 && head && first && isFull(head)) {
    const texts = first.map((slot) => slot?.text ?? '');
    const named = texts.some((text) => isHeading('label', text)) || headsMeasures(texts);
    if (columns >= WIDE || (columns > 1 && !named)) return head;
  }
  const turns = rows.map((_, at) => (at % 2 === 0) !== (open === 'labels'));
  if (rows.length < FEW.texts * 2 - 1 || columns < 3 || !isFull(turns)) return undefined;
  return readsSo(...split(turns)) ? turns : undefined;
}

/** Points. Columns of two bands that line up differ by no more. */
const LINED_UP = 3;

/**
 * Whether a box of two rows is the last of bands, for which one label was left over: it stands in the first of their
 * columns, and its label stands out.
 */
export function isLastBand({ rows, lanes }: Matrix, bands: readonly Lane[] | undefined): boolean {
  const [lane, first] = [lanes[0], bands?.[0]];
  if (!lane || !first || lanes.length > 1 || rows.length !== 2) return false;
  if (Math.abs(lane.x0 - first.x0) > LINED_UP || Math.abs(lane.x1 - first.x1) > LINED_UP) return false;
  const [label = [], value = []] = rows;
  return (['bold', 'shaded'] as const).some((how) => standsOut(label, how) && !standsOut(value, how));
}

/** The columns of a table in which rows of labels take turns with rows of values. */
export function bandLanes({ rows, lanes }: Matrix): readonly Lane[] | undefined {
  return findBands(rows, lanes.length, undefined) && lanes;
}

function print(slot: Slot | undefined): Printed {
  return { text: slot?.text ?? '', inks: slot?.lines.flatMap((line) => line.inks) ?? [] };
}

/**
 * The facts of bands, each label with the value below it. `over` are labels that the page before ended
 * with; what is left are labels whose values the next page has.
 */
export function readBands(
  rows: readonly Row[],
  heads: readonly boolean[],
  over: readonly string[],
  section: string | undefined,
): { facts: Fact[]; rest: string[] } {
  const facts: Fact[] = [];
  let labels: Printed[] = over.map((text) => ({ text, inks: [] }));
  const push = (values: Row): void => {
    labels.forEach((label, column) => {
      if (label.text === '') return;
      facts.push({ label, value: print(values[column]), ...(section !== undefined && { section }) });
    });
    labels = [];
  };
  rows.forEach((row, at) => {
    if (heads[at] !== true) push(row);
    else {
      push([]);
      labels = row.map(print);
    }
  });
  return { facts, rest: labels.map((label) => label.text) };
}
