import { byStart, inOrder } from './in-order.ts';
import type { Ink } from './ink.ts';
import { partOf } from './split-leaders.ts';

/** Dots that are words of their own. */
const DOT = /^[.·…_]{1,3}$/;
/** Dots that lead the eye as one word. */
const WORD = /^[.·…_]{4,}$/;
/** Dots in a row from which they lead the eye. */
const FEW = 3;
/** Lines with such rows from which a lone dot before a value is the end of one. */
const FEW_LINES = 3;
const LEADER = '....';

/** Dots next to each other, or one ink of something else. */
function runsOf(line: readonly Ink[]): Ink[][] {
  const runs: Ink[][] = [];
  for (const ink of inOrder(line, byStart)) {
    const run = runs.at(-1);
    if (run?.[0] && DOT.test(ink.text) && DOT.test(run[0].text)) run.push(ink);
    else runs.push([ink]);
  }
  return runs;
}

function isDots(run: readonly Ink[]): boolean {
  return run.every((ink) => DOT.test(ink.text));
}

function joinRun(run: readonly Ink[]): Ink | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  const [x, right] = [
    Math.min(first.box.x, last.box.x),
    Math.max(first.box.x + first.box.width, last.box.x + last.box.width),
  ];
  return { ...first, text: LEADER, x1: last.x1, box: { ...first.box, x, width: right - x } };
}

/** Share of the step between two dots by which a third may stand off and still be of the same leader. */
const OFF_STEP = 0.1;

/** Whether something stands as far off as two dots next to each other do. */
function isStep(gap: number, [a, b]: readonly Ink[] = []): boolean {
  const step = a && b ? b.x0 - a.x0 : 0;
  return step > 0 && Math.abs(gap - step) <= OFF_STEP * step;
}

/** Parts the first or last dot of a leader from the word that it was printed close to: it stands one step from the next. */
function cutDots(line: readonly Ink[][]): Ink[][] {
  return line.map((run, at): Ink[] => {
    const [ink] = run;
    if (!ink || run.length > 1 || isDots(run)) return run;
    const leads = (dots: readonly Ink[] | undefined): dots is readonly Ink[] =>
      dots !== undefined && dots.length >= FEW && isDots(dots);
    const [before, after] = [line[at - 1], line[at + 1]];
    const end = ink.text.length - 1;
    if (end > 0 && ink.text.endsWith('.') && leads(after) && isStep((after[0]?.x1 ?? 0) - ink.x1, after))
      return [partOf(ink, 0, end)];
    if (
      end > 0 &&
      ink.text.startsWith('.') &&
      leads(before) &&
      isStep(ink.x0 - (before.at(-1)?.x0 ?? 0), before)
    )
      return [partOf(ink, 1, ink.text.length)];
    return run;
  });
}

/** Ems. A dot that ends a leader which had room for no other stands this close to its label. */
const CLOSE = 0.8;

function isCloseBehind([dot]: readonly Ink[], before: readonly Ink[] | undefined): boolean {
  const word = before?.at(-1);
  return dot !== undefined && word !== undefined && dot.x0 - word.x1 <= CLOSE * dot.size;
}

/**
 * Makes one leader of dots that stand apart ("Tenure . . . . rented"), so that they are no words. Where
 * several lines have them, a single dot between a label and a value is one, too.
 */
export function joinLeaders(lines: readonly (readonly Ink[])[]): Ink[][] {
  const runs = lines.map((line) => (line.some((ink) => DOT.test(ink.text)) ? runsOf(line) : undefined));
  const words = lines.filter((line) => line.some((ink) => WORD.test(ink.text))).length;
  const led = runs.filter((line) => line?.some((run) => run.length >= FEW && isDots(run))).length;
  if (led + words === 0) return lines.map((line) => [...line]);
  return lines.map((line, at) => {
    const cut = cutDots(runs[at] ?? line.map((ink) => [ink]));
    return cut.flatMap((run, index) => {
      const alone = led >= FEW_LINES || (words >= FEW_LINES && isCloseBehind(run, cut[index - 1]));
      const leads = isDots(run) && (run.length >= FEW || alone);
      return leads ? (joinRun(run) ?? []) : run;
    });
  });
}
