import type { InkedWord } from './build-words.ts';
import type { HiddenBecause, Word } from './document.ts';
import { findBars } from './find-bars.ts';
import { joinFills } from './join-fills.ts';
import type { Cover, Fill, Trace } from './trace.ts';
import { lightness } from './lightness.ts';
import type { Box } from './where.ts';

/** Lighter than this, letters on white paper cannot be seen. */
const WHITE = 0.95;
/** A ground at least this much darker shows white letters. */
const GROUND = 0.88;
/** Darker than this, a filled box may be a redaction. */
const DARK = 0.35;
/** Below this a fill lets what lies beneath it shine through. */
const OPAQUE = 0.9;
/** Points. Smaller letters cannot be read by anybody. */
const TINY = 1.6;
/** Points. A redaction is at least as high as small type. */
const REDACTION_HEIGHT = 5;
/** Share of a word's height from which a box that lies over it hides it: boxes reach into the next line. */
const COVERING_HEIGHT = 0.45;
/** What of a word's length may stick out of a box before it: half a hidden word is a hidden word. */
const COVERING_LENGTH = 0.25;
/** Ems. A box that takes so much off a long word's end hides it, too. */
const COVERING_EMS = 1;
/** Letters that are nothing but black. */
const BLOCKS = /^[\u2588\u25a0\u2587]+$/;
/** Share of a word's length and height that its ground reaches. */
const GROUND_SHARE = 0.6;
/** Dark letters on a ground that differs less than this cannot be told from it. */
const CONTRAST = 0.12;

/** Opacity, 0–1, from which a fill is the ground that a word stands on, and from which it is seen at all. */
const GROUNDING = 0.5;
const SEEN = 0.1;
/** Lightness, 0–1, from which a fill looks like paper. */
const PAPER = 0.985;

/** Whether what lies beneath a fill cannot be read: an opaque one hides it, and so does a veil that leaves white paper dark. */
function isCovering({ light, alpha }: Pick<Fill, 'light' | 'alpha'>): boolean {
  return alpha >= OPAQUE || 1 - alpha * (1 - light) < DARK;
}

function share(box: Box, over: Box): { long: number; high: number } {
  const wide = Math.min(box.x + box.width, over.x + over.width) - Math.max(box.x, over.x);
  const high = Math.min(box.y + box.height, over.y + over.height) - Math.max(box.y, over.y);
  return { long: wide, high };
}

/** Whether a box that is painted over a word hides it or a part of it. */
function hides(box: Box, { box: word, size, turn = 0 }: Word): boolean {
  const { long, high } = share(word, box);
  const upright = turn === 90 || turn === 270;
  const [length, along, height, across] = upright
    ? [word.height, high, word.width, long]
    : [word.width, long, word.height, high];
  return across > COVERING_HEIGHT * height && along > Math.min(COVERING_LENGTH * length, COVERING_EMS * size);
}

/** Whether a word stands on a box. */
function standsOn(word: Box, box: Box): boolean {
  const { long, high } = share(word, box);
  return long > GROUND_SHARE * word.width && high > GROUND_SHARE * word.height;
}

/** Why a word that is printed on top of everything cannot be told from its ground. */
function blendsIn({ word, colour, order }: InkedWord, fills: readonly Fill[]): HiddenBecause | undefined {
  const light = lightness(colour);
  if (light > WHITE) {
    const ground = fills.findLast(
      (fill) => fill.order < order && fill.alpha > GROUNDING && standsOn(word.box, fill.box),
    );
    return !ground || ground.light > GROUND ? 'white' : undefined;
  }
  // Black on black is how word processors "redact" with a highlighter.
  if (light > DARK || !fills.some((fill) => fill.light < light + CONTRAST)) return undefined;
  const ground = fills.findLast(
    (fill) => fill.order < order && fill.alpha >= OPAQUE && standsOn(word.box, fill.box),
  );
  return ground && Math.abs(ground.light - light) < CONTRAST ? 'covered' : undefined;
}

function findReason(
  item: InkedWord,
  { fills, covers }: { readonly fills: readonly Fill[]; readonly covers: readonly Cover[] },
  page: { width: number; height: number },
  textLayer: boolean,
): HiddenBecause | undefined {
  const { word, invisible, order } = item;
  const { box } = word;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (x < 0 || y < 0 || x > page.width || y > page.height) return 'outside';
  // Letters without ink lie under whatever is dark there, in whichever order the file draws them.
  const isOver = (fill: Fill): boolean =>
    isCovering(fill) && (fill.order > order || (invisible && fill.light < DARK)) && hides(fill.box, word);
  if (fills.some(isOver)) return 'covered';
  if (!textLayer && covers.some((cover) => cover.order > order && hides(cover.box, word))) return 'covered';
  if (invisible && !textLayer) return 'invisible';
  if (word.size < TINY) return 'tiny';
  return invisible ? undefined : blendsIn(item, fills);
}

/**
 * Says of each word whether a reader can see it, and which dark boxes redact: those over which nothing
 * readable was printed afterwards. A page whose letters are all invisible is a scan with
 * a text layer, and its words count as seen.
 */
export function markHidden(
  inked: readonly InkedWord[],
  trace: Trace,
  page: { width: number; height: number },
): { words: Word[]; redactions: Box[]; shades: Box[] } {
  const textLayer = inked.length > 0 && inked.every((item) => item.invisible);
  const seen: InkedWord[] = [];
  const fills = joinFills(trace.fills);
  const small = ({ box }: Cover): boolean => box.width * box.height < (page.width * page.height) / 2;
  // A picture as large as the page is the page itself, with its text beneath.
  const covers = [
    ...trace.covers.filter((cover) => cover.alpha >= OPAQUE && small(cover)),
    ...inked
      .filter(({ word }) => BLOCKS.test(word.text))
      .map(({ word: { box }, order }) => ({ box, alpha: 1, order })),
  ];
  const words = inked.map((item): Word => {
    const hidden = findReason(item, { fills, covers }, page, textLayer);
    if (hidden === undefined) seen.push(item);
    return hidden === undefined ? item.word : { ...item.word, hidden };
  });
  const dark = fills.filter(
    ({ box, light, alpha }) =>
      light < DARK &&
      isCovering({ light, alpha }) &&
      box.height >= REDACTION_HEIGHT &&
      box.width >= REDACTION_HEIGHT &&
      box.width * box.height < (page.width * page.height) / 2,
  );
  const empty = dark.filter(
    (fill) => !seen.some((item) => item.order > fill.order && standsOn(item.word.box, fill.box)),
  );
  const covered = words.filter((word) => word.hidden !== undefined);
  const coversWord = (fill: Fill): boolean => covered.some((word) => hides(fill.box, word));
  const bars = findBars(
    empty,
    trace.fills,
    seen.map((item) => item.word),
  ).filter((lane) => !lane.some(coversWord));
  const measuring = new Set(bars.flat());
  const redactions = empty.filter((fill) => !measuring.has(fill));
  const shades = trace.fills.filter(({ light, alpha }) => light >= DARK && light < PAPER && alpha > SEEN);
  return { words, redactions: redactions.map((fill) => fill.box), shades: shades.map((fill) => fill.box) };
}
