import type { Ink } from './ink.ts';

/** A mark that reports of fixed width print between two columns. */
const BAR = /^[:|¦│]$/;
/** A line of a box that is drawn with letters. */
const DRAWN = /^[+|=\-─━┼├┤┌┐└┘┬┴│╞╡╪═]{4,}$/;
/** Marks below one another from which they part columns. */
const FEW = 4;
/** Points by which such marks may differ in their place. */
const SAME = 1;

/** The marks that stand below one another. A colon right behind each label stands elsewhere on every line. */
function findBars(inks: readonly Ink[]): ReadonlySet<Ink> {
  const bars = inks.filter((ink) => BAR.test(ink.text)).toSorted((a, b) => a.x0 - b.x0);
  const found = new Set<Ink>();
  let from = 0;
  bars.forEach((bar, at) => {
    const next = bars[at + 1];
    if (next && next.x0 - bar.x0 <= SAME) return;
    const column = bars.slice(from, at + 1);
    if (column.length >= FEW) for (const one of column) found.add(one);
    from = at + 1;
  });
  return found;
}

/** The words of a page without marks that only part its columns, as in "Ward        : Sampleford" or "| Ward | Sampleford |". */
export function leaveOutBars(inks: readonly Ink[]): readonly Ink[] {
  const bars = findBars(inks);
  return bars.size === 0 ? inks : inks.filter((ink) => !bars.has(ink) && !DRAWN.test(ink.text));
}
