import type { Ink } from './ink.ts';

/** A mark that leads to a note. */
const MARK = /^(?:\d{1,2}|[*†‡§¶]{1,3})$/;
/** What a small raised figure behind it makes a unit of. */
const UNIT = /(?:^|[\d.])(?:[ckm]?m|ft|in|mi)$/i;
/** Share of the size of the letters before it that a raised mark has at most. */
const SMALLER = 0.8;
/** Ems. It stands this much higher at least, and no further away than this. */
const RAISED = 0.12;
const NEAR = 0.25;

/** Whether a word is a raised mark behind another one: it is no part of what is said. */
function isNoteMark(ink: Ink, before: Ink): boolean {
  if (ink.size > SMALLER * before.size) return false;
  const gap = ink.x0 - before.x1;
  const raised = before.y1 - ink.y1;
  if (Math.abs(gap) > NEAR * before.size || raised < RAISED * before.size || raised > before.size)
    return false;
  return !UNIT.test(before.text);
}

/** The size of the largest type that may be a mark: smaller than that of most words of the page. */
function sizeOfMarks(inks: readonly Ink[]): number {
  const sizes = inks.map((ink) => ink.size).sort((a, b) => a - b);
  return SMALLER * (sizes[Math.floor(sizes.length / 2)] ?? 0);
}

/** Words of a page without the raised marks that lead to notes: "48³" is 48. */
export function leaveOutNoteMarks(inks: readonly Ink[]): readonly Ink[] {
  const largest = sizeOfMarks(inks);
  const small = inks.filter((ink) => ink.size <= largest && MARK.test(ink.text));
  const marks = new Set(small.filter((ink) => inks.some((before) => isNoteMark(ink, before))));
  return marks.size === 0 ? inks : inks.filter((ink) => !marks.has(ink));
}
