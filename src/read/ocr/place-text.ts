import type { Rule, Turn, Word } from '../document.ts';
import { apply, type Matrix } from '../matrix.ts';
import type { Box } from '../where.ts';
import type { PictureText } from './read-bitmap.ts';

/** Least share of its length along one axis for a side to count as a quarter turn: 3 degrees off it. */
const SQUARE = 0.9986;

/** The quarter turn at which a picture lies on its page; none where it leans or is mirrored. */
export function turnOfPicture([a, b, c, d]: Matrix): Turn | undefined {
  if (a * d - b * c <= 0) return undefined;
  const length = Math.hypot(a, b);
  if (Math.max(Math.abs(a), Math.abs(b)) < SQUARE * length) return undefined;
  if (Math.abs(a) > Math.abs(b)) return a > 0 ? 0 : 180;
  return b > 0 ? 90 : 270;
}

function addTurns(a: Turn, b: Turn): Turn {
  return ((a + b) % 360) as Turn;
}

function placeBox(matrix: Matrix, { x, y, width, height }: Box): Box {
  const one = apply(matrix, x, y);
  const other = apply(matrix, x + width, y + height);
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(other.x - one.x),
    height: Math.abs(other.y - one.y),
  };
}

/** What was read from a picture, in the points of the page on which `matrix` puts its pixels. */
export function placeText(text: PictureText, matrix: Matrix): { words: Word[]; rules: Rule[]; fills: Box[] } {
  const laid = turnOfPicture(matrix) ?? 0;
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  return {
    words: text.words.map(({ turn: own = 0, ...word }): Word => {
      const turn = addTurns(own, laid);
      return {
        ...word,
        box: placeBox(matrix, word.box),
        size: word.size * scale,
        ...(turn !== 0 && { turn }),
      };
    }),
    rules: text.rules.map((rule) => {
      const from = apply(matrix, rule.x0, rule.y0);
      const to = apply(matrix, rule.x1, rule.y1);
      return {
        x0: Math.min(from.x, to.x),
        y0: Math.min(from.y, to.y),
        x1: Math.max(from.x, to.x),
        y1: Math.max(from.y, to.y),
      };
    }),
    fills: text.fills.map((box) => placeBox(matrix, box)),
  };
}
