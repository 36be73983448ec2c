import type { InkedWord } from './build-words.ts';
import type { HiddenBecause, Word } from './document.ts';
import type { Fill, Trace } from './trace.ts';
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
/** Share of a word's length that a box must cover to hide it. */
const COVERING = 0.6;

function covers(box: Box, over: Box): boolean {
  const wide = Math.min(box.x + box.width, over.x + over.width) - Math.max(box.x, over.x);
  const high = Math.min(box.y + box.height, over.y + over.height) - Math.max(box.y, over.y);
  return wide > COVERING * box.width && high > COVERING * box.height;
}

function findReason(
  { word, colour, invisible, order }: InkedWord,
  fills: readonly Fill[],
  page: { width: number; height: number },
  textLayer: boolean,
): HiddenBecause | undefined {
  const { box } = word;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (x < 0 || y < 0 || x > page.width || y > page.height) return 'outside';
  if (fills.some((fill) => fill.order > order && fill.alpha >= OPAQUE && covers(box, fill.box)))
    return 'covered';
  if (invisible && !textLayer) return 'invisible';
  if (word.size < TINY) return 'tiny';
  if (lightness(colour) > WHITE && !invisible) {
    const ground = fills.findLast((fill) => fill.order < order && fill.alpha > 0.5 && covers(box, fill.box));
    if (!ground || ground.light > GROUND) return 'white';
  }
  return undefined;
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
  const words = inked.map((item): Word => {
    const hidden = findReason(item, trace.fills, page, textLayer);
    if (hidden === undefined) seen.push(item);
    return hidden === undefined ? item.word : { ...item.word, hidden };
  });
  const dark = trace.fills.filter(
    ({ box, light, alpha }) =>
      light < DARK &&
      alpha >= OPAQUE &&
      box.height >= REDACTION_HEIGHT &&
      box.width >= REDACTION_HEIGHT &&
      box.width * box.height < (page.width * page.height) / 2,
  );
  const redactions = dark.filter(
    (fill) => !seen.some((item) => item.order > fill.order && covers(item.word.box, fill.box)),
  );
  const shades = trace.fills.filter(({ light, alpha }) => light >= DARK && light < 0.985 && alpha > 0.1);
  return { words, redactions: redactions.map((fill) => fill.box), shades: shades.map((fill) => fill.box) };
}
