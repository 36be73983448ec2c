import type { Rule, Word } from '../document.ts';
import type { Box } from '../where.ts';
import { type Bitmap, shrink } from './bitmap.ts';
import { cleanPaper } from './clean-paper.ts';
import { findLines, withoutLines } from './find-lines.ts';
import { findPosture, type Posture } from './find-posture.ts';
import type { EngineLine, OcrTools } from './ocr-tools.ts';
import { readLeftOver } from './read-left-over.ts';
import { type Straight, straighten } from './straighten.ts';
import { turnGrounds } from './turn-grounds.ts';
import { isWord, wordsOfLines } from './words-of-lines.ts';

/** What stands on a picture, in its own pixels, as it lies. */
export interface PictureText {
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Box[];
}

/** Pixels. A letter, between an x and a capital, that the engine reads best: ten points at 300 dots an inch. */
const BEST_LETTER = 24;
/** A picture whose letters are within this of the best size is left at its own. */
const NEAR_BEST = { from: 0.85, to: 1.2 };
/** Enlarging further only blurs. */
const LARGEST_SCALE = 4;
const SMALLEST_SCALE = 0.2;
/** Pixels. Enlarged pictures stop here, so that none outgrows the engine. */
const MOST_PIXELS = 24_000_000;
/** Pixels of the smaller copy on which the posture is found. */
const LOOKED_AT = 2_500_000;
/** Mean of the engine's sureness below which a page may stand on its head. */
const DOUBTFUL = 0.62;

function scaleFor(picture: Bitmap, letter: number): number {
  if (letter === 0) return 1;
  const wanted = BEST_LETTER / letter;
  if (wanted >= NEAR_BEST.from && wanted <= NEAR_BEST.to) return 1;
  const most = Math.sqrt(MOST_PIXELS / (picture.width * picture.height));
  return Math.min(Math.max(wanted, SMALLEST_SCALE), LARGEST_SCALE, Math.max(most, SMALLEST_SCALE));
}

/** How sure the engine is of a page as a whole, letter by letter; 1 of a page without any. */
function sureness(lines: readonly EngineLine[]): number {
  let letters = 0;
  let sum = 0;
  for (const { words } of lines) {
    for (const { text, sure } of words) {
      letters += text.length;
      sum += sure * text.length;
    }
  }
  return letters === 0 ? 1 : sum / letters;
}

/** Figures below one another in a column are taken for a line that runs down the page, and read as nonsense. */
function runsAcross({ words }: EngineLine): boolean {
  if (words.length < 2) return true;
  const middles = (start: 'x' | 'y', length: 'width' | 'height'): number => {
    const all = words.map(({ box }) => box[start] + box[length] / 2);
    return Math.max(...all) - Math.min(...all);
  };
  return middles('x', 'width') >= middles('y', 'height');
}

function liesOn(box: Box, ground: Box): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= ground.x && x <= ground.x + ground.width && y >= ground.y && y <= ground.y + ground.height;
}

async function readStraight(
  clean: Bitmap,
  posture: Posture,
  { ocr, signal }: { ocr: OcrTools; signal?: AbortSignal | undefined },
) {
  const scale = scaleFor(clean, posture.letter);
  const straight = straighten(clean, posture, scale);
  const letter = posture.letter * scale;
  const found = findLines(straight.bitmap, letter);
  const { bitmap: bare, grounds } = turnGrounds(withoutLines(straight.bitmap, found), letter);
  const black = found.black.filter((box) => !grounds.some((ground) => liesOn(box, ground)));
  const lines = await ocr.recognise(bare, 'page', signal);
  return { straight, found: { ...found, black }, bare, letter, lines };
}

function ruleOf(box: Box, { onPicture }: Straight): Rule {
  const { x, y, width, height } = onPicture(box);
  const middle = { x: x + width / 2, y: y + height / 2 };
  return width >= height
    ? { x0: x, x1: x + width, y0: middle.y, y1: middle.y }
    : { x0: middle.x, x1: middle.x, y0: y, y1: y + height };
}

/** Reads a picture: cleaned, turned upright, straightened and brought to size first. */
export async function readBitmap(
  picture: Bitmap,
  tools: { ocr: OcrTools; signal?: AbortSignal | undefined },
): Promise<PictureText> {
  const clean = cleanPaper(picture);
  const by = Math.max(1, Math.round(Math.sqrt((clean.width * clean.height) / LOOKED_AT)));
  const small = findPosture(shrink(clean, by));
  const posture: Posture = { ...small, letter: small.letter * by };
  if (posture.letter === 0) return { words: [], rules: [], fills: [] };
  let read = await readStraight(clean, posture, tools);
  const sure = sureness(read.lines);
  if (sure < DOUBTFUL) {
    const turn = posture.turn === 0 ? 180 : posture.turn === 180 ? 0 : posture.turn === 90 ? 270 : 90;
    const other = await readStraight(clean, { ...posture, turn }, tools);
    if (sureness(other.lines) > sure) read = other;
  }
  const { straight, found, bare, letter } = read;
  const lines = read.lines.filter(runsAcross).map((line) => ({ ...line, words: line.words.filter(isWord) }));
  const more = await readLeftOver(bare, letter, lines, tools);
  return {
    words: wordsOfLines([...lines, ...more], straight),
    rules: [...found.level, ...found.upright].map((box) => ruleOf(box, straight)),
    fills: found.black.map((box) => straight.onPicture(box)),
  };
}
