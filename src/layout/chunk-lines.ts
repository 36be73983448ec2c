import { type Chunk, makeChunk } from './chunk.ts';
import { byStart, inOrder } from './in-order.ts';
import type { Ink } from './ink.ts';
import { joinLeaders } from './join-leaders.ts';
import { splitLeaders } from './split-leaders.ts';

/** Ems. Words that one command printed stay together up to this gap: justified text is no table. */
const GAP_IN_RUN = 0.95;
/** Ems. Words printed by different commands may be this far apart and still be one run of text. */
const GAP = 0.72;
/** Ems. Where the look changes, the gap of a plain space is already a border. */
const GAP_NEW_LOOK = 0.42;
/** Ems. Words may overlap by this much: italics, kerning. */
const OVERLAP = 0.25;
/** Share of the smaller height by which two words must overlap to stand on one line. */
const SAME_LINE = 0.5;
/** Words at least this long of only dots, dashes or underscores lead the eye from label to value. */
const LEADER = /^(?:[.·…]{3,}:?|_{3,}:?|-{4,}|(?:\. ?){3,})$/;

export function isLeader(text: string): boolean {
  return LEADER.test(text);
}

/** Two tagged cells may stand as close as words do; a paragraph whose words are tagged one by one has plain spaces. */
function isOtherTag(one: Ink, other: Ink): boolean {
  return one.tag !== undefined && other.tag !== undefined && one.tag !== other.tag;
}

function fits(chunk: Ink[], ink: Ink): boolean {
  const last = chunk.at(-1);
  if (!last) return false;
  const em = Math.min(last.size, ink.size);
  const gap = (ink.x0 - last.x1) / em;
  if (gap < -OVERLAP) return false;
  if (isLeader(last.text) || isLeader(ink.text)) return false;
  if (last.run === ink.run) return gap <= GAP_IN_RUN;
  const parted = last.style !== ink.style || isOtherTag(last, ink);
  return gap <= (parted ? GAP_NEW_LOOK : GAP);
}

/** Parts the words of one line of type where a column gap lies, and at strings that overprint others. */
function chunkLine(inks: readonly Ink[]): readonly Chunk[] {
  const open: Ink[][] = [];
  for (const ink of inOrder(inks, byStart)) {
    const chunk = chunkOf(ink, open);
    if (chunk) chunk.push(ink);
    else open.push([ink]);
  }
  return inOrder(open.map(makeChunk), byStart);
}

/** The first open chunk that the same command printed and the word fits, else the last that it fits. */
function chunkOf(ink: Ink, open: readonly Ink[][]): Ink[] | undefined {
  let last: Ink[] | undefined;
  for (const chunk of open) {
    if (!fits(chunk, ink)) continue;
    if (chunk.at(-1)?.run === ink.run) return chunk;
    last = chunk;
  }
  return last;
}

function byMiddle(a: Ink, b: Ink): number {
  return a.y0 + a.y1 - b.y0 - b.y1 || a.x0 - b.x0;
}

/** Words that stand on one line of type, line by line from top to bottom. */
export function groupLines(inks: readonly Ink[]): Ink[][] {
  const sorted = inOrder(splitLeaders(inks), byMiddle);
  const lines: Ink[][] = [];
  let top = 0;
  let bottom = 0;
  for (const ink of sorted) {
    const line = lines.at(-1);
    const overlap = Math.min(bottom, ink.y1) - Math.max(top, ink.y0);
    const height = Math.min(bottom - top, ink.y1 - ink.y0);
    if (line && overlap > SAME_LINE * height) {
      line.push(ink);
      continue;
    }
    lines.push([ink]);
    top = ink.y0;
    bottom = ink.y1;
  }
  return joinLeaders(lines);
}

/** Lines of type from top to bottom, each parted into chunks from left to right. */
export function chunkLines(inks: readonly Ink[]): (readonly Chunk[])[] {
  return groupLines(inks).map(chunkLine);
}
