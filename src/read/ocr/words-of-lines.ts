import type { Word } from '../document.ts';
import type { Box } from '../where.ts';
import type { EngineLine, EngineWord } from './ocr-tools.ts';
import { footOf, settleSizes, sizeOfLine } from './type-size.ts';
import { boldFrom, strokeOf, topOfInk } from './word-looks.ts';
import type { Straight } from './straighten.ts';

/** Share of the type size above and below the baseline that a word's box covers, as with a PDF's words. */
const ASCENT = 0.78;
const DESCENT = 0.22;
/** Ems. Words farther apart than this are no phrase. */
const PHRASE = 0.9;
/** What the engine is less sure of than this is a stain or the rest of a line. */
const STAIN = 0.15;
/** What holds no letter and no digit is read only where the engine is as sure as this. */
const SURE_OF_SIGN = 0.5;
/** What could be the rest of a ruling line is read only where the engine is as sure as this. */
const SURE_OF_LINE = 0.7;
const LETTER = /[\p{L}\p{N}]/u;
/** What is left of a ruling line looks like one of these. */
const LINE_LIKE = /^[|_¦—–\-~=.,'`‘’:;•·]+$/u;

/** Whether the engine made a word of ink, and not of a stain or a ruling line. */
export function isWord({ text, sure }: EngineWord): boolean {
  if (text.trim() === '' || sure < STAIN) return false;
  if (LETTER.test(text)) return true;
  return sure >= SURE_OF_SIGN && !/^[|_¦~]+$/u.test(text) && (!LINE_LIKE.test(text) || sure >= SURE_OF_LINE);
}

const DASH = /^[-–—]$/u;
/** Ems. A hyphen that stands alone is shorter than the one, a dash between words than the other. */
const DASHES = { en: 0.38, em: 0.72 };

/** A dash that stands alone is told by its length: the engine guesses which it is. */
function dashOf(width: number, size: number): string {
  if (width < DASHES.en * size) return '-';
  return width < DASHES.em * size ? '–' : '—';
}

interface Measured {
  readonly word: EngineWord;
  readonly baseline: number;
  readonly size: number;
  /** Thickness of the strokes, share of the size; 0 where there are too few to measure. */
  stroke: number;
  readonly letters: number;
}

function measure(line: EngineLine, { bitmap }: Straight): Measured[] {
  const size = sizeOfLine(line, (box) => topOfInk(bitmap, box));
  return line.words.filter(isWord).map((word) => ({
    word,
    baseline: footOf(line, word.box),
    size,
    stroke: word.text.length > 1 && LETTER.test(word.text) ? strokeOf(bitmap, word.box) / size : 0,
    letters: word.text.length,
  }));
}

/** One word alone is measured badly: words that follow each other closely have the thickness of them all. */
function settleStrokes(line: readonly Measured[]): void {
  const settle = (phrase: readonly Measured[]): void => {
    const measured = phrase.filter(({ stroke }) => stroke > 0);
    const letters = measured.reduce((sum, one) => sum + one.letters, 0);
    const mean = measured.reduce((sum, one) => sum + one.stroke * one.letters, 0) / (letters || 1);
    for (const one of phrase) one.stroke = mean;
  };
  let phrase: Measured[] = [];
  for (const one of line) {
    const last = phrase.at(-1);
    const gap = last ? one.word.box.x - last.word.box.x - last.word.box.width : 0;
    if (last && (gap > PHRASE * one.size || last.word.text.endsWith(':'))) {
      settle(phrase);
      phrase = [];
    }
    phrase.push(one);
  }
  settle(phrase);
}

/** From which thickness on the words of each size are bold: thin strokes of small type look thick. */
function boldBySize(words: readonly Measured[], sizes: readonly number[]): ReadonlyMap<number, number> {
  const groups = new Map<number, Measured[]>();
  words.forEach((word, at) => {
    const size = sizes[at] ?? 0;
    groups.set(size, [...(groups.get(size) ?? []), word]);
  });
  return new Map([...groups].map(([size, group]) => [size, boldFrom(group)]));
}

/** The words of a picture, in its pixels, with the looks that layout needs: size, weight, one style a look. */
export function wordsOfLines(lines: readonly EngineLine[], straight: Straight): Word[] {
  const perLine = lines.map((line) => measure(line, straight)).filter((line) => line.length > 0);
  for (const line of perLine) settleStrokes(line);
  const all = perLine.flat();
  const sizes = settleSizes(all, straight.scale);
  const bolds = boldBySize(all, sizes);
  const looks = new Map<string, number>();
  const words: Word[] = [];
  let at = 0;
  for (const line of perLine) {
    for (const { word, baseline, stroke } of line) {
      const size = sizes[at++] ?? 0;
      const bold = stroke >= (bolds.get(size) ?? Infinity);
      const look = `${size} ${bold}`;
      const style = looks.get(look) ?? looks.size;
      looks.set(look, style);
      const box: Box = {
        x: word.box.x,
        width: word.box.width,
        y: baseline - size * ASCENT,
        height: size * (ASCENT + DESCENT),
      };
      words.push({
        text: DASH.test(word.text) ? dashOf(word.box.width, size) : word.text,
        box: straight.onPicture(box),
        size: size / straight.scale,
        bold,
        style,
        ...(straight.turn !== 0 && { turn: straight.turn }),
        ocr: word.sure,
      });
    }
  }
  return words;
}
