import type { Box } from '../where.ts';
import type { Bitmap } from './bitmap.ts';
import { FAINT_INK, findMarks, type Mark } from './find-marks.ts';
import type { EngineLine, OcrTools } from './ocr-tools.ts';

/** Letter heights. A run of letters whose highest is lower than this is dots and specks. */
const LOWEST = 0.45;
/** Letter heights. A letter of a run may be as low as this: an x of small type. */
const LOWEST_LETTER = 0.3;
/** Letter heights. What is higher is no letter of this page. */
const HIGHEST = 3;
/** Letter heights between letters of one word, and of one line. */
const WORD_GAP = 1.2;
/** Letter heights left free around what is cut out, and between what is set below one another. */
const MARGIN = 1;
/** Letter heights that a comma hangs below the line and a dot stands above an i. */
const TAIL = 0.4;
/** More pieces than this are the grain of a photograph. */
const MOST_PIECES = 400;
/** What was passed over once is kept only where the engine is as sure as this: less is a stain. */
const SURE = 0.2;
/** Pixels of ink. Signs beside letters, such as a minus or a point, have more than a speck. */
const SPECK = 4;
/** A word's box reaches so many pixels farther up and down than the engine says… */
const SLACK = 3;
/** …and so many letter heights to its sides: it often leaves out a bracket or half of the last letter. */
const SIDE_SLACK = 0.4;

/** What is left of the marks once those that a word covers are taken out: one box a run of letters. */
function findPieces(marks: readonly Mark[], lines: readonly EngineLine[], letter: number): Piece[] {
  const boxes = lines.flatMap(({ words }) => words.map(({ box }) => box)).sort((a, b) => a.y - b.y);
  const tallest = boxes.reduce((most, { height }) => Math.max(most, height), 0);
  const isRead = (mark: Mark): boolean => {
    const x = (mark.x0 + mark.x1) / 2;
    const y = (mark.y0 + mark.y1) / 2;
    let low = 0;
    let high = boxes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((boxes[middle]?.y ?? 0) < y - tallest - SLACK) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < boxes.length; at++) {
      const box = boxes[at];
      if (!box || box.y > y + SLACK) return false;
      const beside = x >= box.x - SIDE_SLACK * letter && x <= box.x + box.width + SIDE_SLACK * letter;
      if (beside && y <= box.y + box.height + SLACK) return true;
    }
    return false;
  };
  const unread = marks
    .filter((mark) => mark.y1 - mark.y0 <= HIGHEST * letter && mark.x1 - mark.x0 <= HIGHEST * letter)
    .filter((mark) => !isRead(mark))
    .sort((a, b) => a.x0 - b.x0);
  const isLetter = (mark: Mark): boolean => mark.y1 - mark.y0 >= LOWEST_LETTER * letter;
  const left = unread.filter(isLetter);
  const pieces: Piece[] = [];
  for (const mark of left) {
    const piece = pieces.findLast((other) => {
      const over = Math.min(other.y1, mark.y1) - Math.max(other.y0, mark.y0);
      return mark.x0 - other.x1 < WORD_GAP * letter && over > 0;
    });
    if (piece) {
      piece.x1 = Math.max(piece.x1, mark.x1);
      piece.y0 = Math.min(piece.y0, mark.y0);
      piece.y1 = Math.max(piece.y1, mark.y1);
      piece.marks++;
    } else pieces.push({ ...mark, marks: 1 });
  }
  const whole = pieces.filter(({ y0, y1 }) => y1 - y0 >= LOWEST * letter && y1 - y0 <= HIGHEST * letter);
  const signs = unread.filter((mark) => !isLetter(mark) && mark.ink >= SPECK);
  for (const piece of whole) takeSigns(piece, signs, letter);
  return whole;
}

/** Takes in the signs beside and within a run of letters: without its minus, a figure is another figure. */
function takeSigns(piece: Piece, signs: readonly Mark[], letter: number): void {
  for (const sign of signs) {
    const beside = sign.x1 > piece.x0 - WORD_GAP * letter && sign.x0 < piece.x1 + WORD_GAP * letter;
    const level = sign.y0 >= piece.y0 - TAIL * letter && sign.y1 <= piece.y1 + TAIL * letter;
    if (!beside || !level) continue;
    const alone = sign.x1 <= piece.x0 || sign.x0 >= piece.x1;
    piece.x0 = Math.min(piece.x0, sign.x0);
    piece.x1 = Math.max(piece.x1, sign.x1);
    piece.y0 = Math.min(piece.y0, sign.y0);
    piece.y1 = Math.max(piece.y1, sign.y1);
    if (alone) piece.marks++;
  }
}

/** A run of letters, and how many marks of ink it is made of. */
interface Piece extends Mark {
  marks: number;
}

interface Row {
  readonly piece: Piece;
  readonly top: number;
}

/** A letter that looks alike in both sizes, and stands alone, is read twice: W as Ww. One mark is one letter. */
function onceOf(text: string, { marks }: Piece): string {
  const [first = '', second = ''] = text;
  return marks === 1 && text.length === 2 && first.toLowerCase() === second.toLowerCase() ? first : text;
}

/** Sets the pieces below one another, each on its own row. */
function listPieces({ width, grey }: Bitmap, pieces: readonly Piece[], margin: number) {
  const rows: Row[] = [];
  let top = margin;
  for (const piece of pieces) {
    rows.push({ piece, top });
    top += piece.y1 - piece.y0 + margin;
  }
  const across = Math.max(...pieces.map((piece) => piece.x1 - piece.x0)) + 2 * margin;
  const list = new Uint8Array(across * top).fill(255);
  for (const row of rows) {
    const { x0, x1, y0, y1 } = row.piece;
    for (let y = y0; y < y1; y++) {
      list.set(grey.subarray(y * width + x0, y * width + x1), (row.top + y - y0) * across + margin);
    }
  }
  return { rows, bitmap: { width: across, height: top, grey: list } };
}

/**
 * Reads what the engine passed over: single figures and letters that stand alone in a cell. They are cut
 * out and handed to it once more, as a list.
 */
export async function readLeftOver(
  bitmap: Bitmap,
  letter: number,
  lines: readonly EngineLine[],
  { ocr, signal }: { ocr: OcrTools; signal?: AbortSignal | undefined },
): Promise<EngineLine[]> {
  if (letter === 0 || lines.length === 0) return [];
  const pieces = findPieces(findMarks(bitmap, FAINT_INK), lines, letter);
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return [];
  const margin = Math.round(MARGIN * letter);
  const { rows, bitmap: list } = listPieces(bitmap, pieces, margin);
  const found = await ocr.recognise(list, 'list', signal);
  return found.flatMap((line) => {
    const middle = (line.baseline.y0 + line.baseline.y1) / 2 - letter / 2;
    const row = rows.findLast(({ top }) => top - margin / 2 <= middle);
    if (!row) return [];
    const right = row.piece.x0 - margin;
    const down = row.piece.y0 - row.top;
    const moved = (box: Box): Box => ({ ...box, x: box.x + right, y: box.y + down });
    const { x0, y0, x1, y1 } = line.baseline;
    const words = line.words.filter(({ sure }) => sure >= SURE);
    return words.length === 0
      ? []
      : [
          {
            words: words.map((word) => ({
              ...word,
              text: onceOf(word.text, row.piece),
              box: moved(word.box),
            })),
            baseline: { x0: x0 + right, x1: x1 + right, y0: y0 + down, y1: y1 + down },
            height: line.height,
          },
        ];
  });
}
