import type { Ink } from './ink.ts';

/** Dots that are words of their own. */
const DOT = /^[.·…_]{1,3}$/;
/** Dots in a row from which they lead the eye. */
const FEW = 3;
/** Lines with such rows from which a lone dot before a value is the end of one. */
const FEW_LINES = 3;
const LEADER = '....';

/** Dots next to each other, or one ink of something else. */
function runsOf(line: readonly Ink[]): Ink[][] {
  const runs: Ink[][] = [];
  for (const ink of [...line].sort((a, b) => a.x0 - b.x0)) {
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

/**
 * Makes one leader of dots that stand apart ("Tenure . . . . rented"), so that they are no words. Where
 * several lines have them, a single dot between a label and a value is one, too.
 */
export function joinLeaders(lines: readonly (readonly Ink[])[]): Ink[][] {
  const runs = lines.map((line) => (line.some((ink) => DOT.test(ink.text)) ? runsOf(line) : undefined));
  const led = runs.filter((line) => line?.some((run) => run.length >= FEW && isDots(run))).length;
  if (led === 0) return lines.map((line) => [...line]);
  return lines.map((line, at) =>
    (runs[at] ?? [[...line]]).flatMap((run) => {
      const leads = isDots(run) && (run.length >= FEW || led >= FEW_LINES);
      return leads ? (joinRun(run) ?? []) : run;
    }),
  );
}
