import { chunkLines } from './chunk-lines.ts';
import type { Chunk } from './chunk.ts';
import type { Fact } from './fact.ts';
import { findItems, itemToFact, type ListItem } from './find-items.ts';
import { findMarks } from './find-marks.ts';
import { findRunIns } from './find-run-ins.ts';
import type { Ink } from './ink.ts';

/** A fact that a line of a list, or a marked box, states, and the words that say it. */
export interface Listed {
  readonly y: number;
  readonly inks: readonly Ink[];
  readonly toFact: (section: string | undefined) => Fact;
}

function findLists(lines: readonly (readonly Chunk[])[]): ListItem[] {
  const items = findItems(lines);
  return items.length > 0 ? items : findRunIns(lines);
}

/** Marked boxes, then what stands in lists, of the words that no grid holds, which `lines` has line by line. */
export function findListed(lines: readonly (readonly Chunk[])[], inks: readonly Ink[]): Listed[] {
  const marks = findMarks(lines).map(({ y, label, value }): Listed => ({
    y,
    inks: [...label.inks, ...value.inks],
    toFact: (section) => ({ label, value, ...(section !== undefined && { section }) }),
  }));
  const used = new Set(marks.flatMap((mark) => mark.inks));
  const rest = marks.length > 0 ? chunkLines(inks.filter((ink) => !used.has(ink))) : lines;
  const items = findLists(rest).map((item): Listed => ({
    y: item.y,
    inks: item.inks,
    toFact: (section) => itemToFact(item, section),
  }));
  return [...marks, ...items];
}
