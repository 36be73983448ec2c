import { REDACTED, type Sheet, type Span } from './ink.ts';
import { USUAL_SIZE } from './usual-size.ts';

/** Bars from which they are a chart. */
const BARS = 3;
/** Points. Bars start from one line within this. */
const LEVEL = 1.5;
/** Bars differ in length by more than this factor, cells of a table that are shaded do not. */
const UNLIKE = 1.25;
/** Ems of the page's type that the words round a chart stand from its bars. */
const AROUND = { beside: 6, below: 3, above: 2 };

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? USUAL_SIZE;
}

/** Whether boxes that start from one line are bars: of several lengths, and beside one another. */
function areBars(lengths: readonly number[]): boolean {
  const sorted = [...lengths].sort((a, b) => a - b);
  const unlike = sorted.filter((length, at) => at === 0 || length > (sorted[at - 1] ?? 0) + LEVEL);
  return unlike.length >= BARS && (unlike.at(-1) ?? 0) > UNLIKE * (unlike[0] ?? 0);
}

function holds(box: Span, ink: Span): boolean {
  const [x, y] = [(ink.x0 + ink.x1) / 2, (ink.y0 + ink.y1) / 2];
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

/** Boxes that share an edge, group by group. */
function groupsBy(boxes: readonly Span[], edge: (box: Span) => number): Span[][] {
  const groups: Span[][] = [];
  for (const box of [...boxes].sort((a, b) => edge(a) - edge(b))) {
    const last = groups.at(-1)?.at(-1);
    if (last && edge(box) - edge(last) <= LEVEL) groups.at(-1)?.push(box);
    else groups.push([box]);
  }
  return groups;
}

/** Where bars of unlike lengths rise from one line, or reach out from one: charts, with the words round them. */
export function findCharts(sheet: Sheet): Span[] {
  const holdsWords = (box: Span): boolean =>
    sheet.inks.some((ink) => ink.text !== REDACTED && holds(box, ink));
  const boxes = [...sheet.shades, ...sheet.redactions].filter(
    (box) => (box.x1 - box.x0 < sheet.width / 2 || box.y1 - box.y0 < sheet.height / 2) && !holdsWords(box),
  );
  if (boxes.length < BARS) return [];
  const em = median(sheet.inks.map((ink) => ink.size));
  const charts: Span[] = [];
  const take = (bars: readonly Span[]): void => {
    charts.push({
      x0: Math.min(...bars.map((bar) => bar.x0)) - AROUND.beside * em,
      x1: Math.max(...bars.map((bar) => bar.x1)) + AROUND.beside * em,
      y0: Math.min(...bars.map((bar) => bar.y0)) - AROUND.above * em,
      y1: Math.max(...bars.map((bar) => bar.y1)) + AROUND.below * em,
    });
  };
  for (const bars of groupsBy(boxes, (box) => box.y1)) {
    const lone = bars.filter(
      (bar) => !bars.some((other) => other !== bar && other.x0 < bar.x1 && bar.x0 < other.x1),
    );
    if (areBars(lone.map((bar) => bar.y1 - bar.y0))) take(lone);
  }
  for (const bars of groupsBy(boxes, (box) => box.x0)) {
    const lone = bars.filter(
      (bar) => !bars.some((other) => other !== bar && other.y0 < bar.y1 && bar.y0 < other.y1),
    );
    if (areBars(lone.map((bar) => bar.x1 - bar.x0))) take(lone);
  }
  return charts;
}
