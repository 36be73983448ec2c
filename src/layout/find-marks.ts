import type { Chunk } from './chunk.ts';
import type { Fact } from './fact.ts';
import { type Ink, textOfInks } from './ink.ts';

/** Boxes and marks that say yes or no to what stands behind them. */
const MARK = /^(?:[☐☑☒✓✔✗✘□■◻◼❏❑❒○●◉◯]|\[[xX✓✔]?\]|\([xX]?\))$/u;
/** A mark of two words: the brackets of an empty box. */
const BRACKETS = { open: /^[[(]$/, close: /^[\])]$/ };
/** Marks on a page from which they are boxes of a form: fewer may be bullets of a list. */
const FEW = 3;
/** Of a form, some boxes are marked and some are not. */
const KINDS = 2;
/** Share of the marks with words of their own up to which they are the answers of a form, the same to each question. */
const AGAIN = 0.5;
/** Ems. The words that a mark belongs to start no further behind it. */
const NEAR = 1.2;
/** Letters of such words at most: longer is a sentence with a bullet. */
const LONGEST = 80;

interface Piece {
  readonly mark: readonly Ink[];
  readonly words: Ink[];
}

/** The words of a text, each empty pair of brackets together. */
function joinBrackets(inks: readonly Ink[]): Ink[][] {
  const joined: Ink[][] = [];
  for (const ink of inks) {
    const [last] = joined.at(-1) ?? [];
    const near = last !== undefined && ink.x0 - last.x1 <= NEAR * ink.size;
    if (near && BRACKETS.open.test(last.text) && BRACKETS.close.test(ink.text)) joined.at(-1)?.push(ink);
    else joined.push([ink]);
  }
  return joined;
}

/** The marks of a line, each with the words behind it up to the next gap or mark. */
function piecesOf(line: readonly Chunk[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  for (const inks of joinBrackets(line.flatMap((chunk) => chunk.inks))) {
    if (MARK.test(textOfInks(inks).replaceAll(' ', ''))) {
      open = { mark: inks, words: [] };
      pieces.push(open);
      continue;
    }
    const last = open?.words.at(-1) ?? open?.mark.at(-1);
    const goesOn = last !== undefined && inks.every((ink) => ink.x0 - last.x1 <= NEAR * ink.size);
    if (open && goesOn) open.words.push(...inks);
    else open = undefined;
  }
  return pieces;
}

/** A marked or empty box and what it says yes or no to. */
export interface Marked extends Fact {
  readonly y: number;
}

/**
 * Boxes of a printed form with the words behind each, in lines or a grid: the words are the label, the mark is the
 * value. Nothing where the marks are all the same, as bullets are, or stand behind their words.
 */
export function findMarks(lines: readonly (readonly Chunk[])[]): Marked[] {
  const pieces = lines.flatMap((line) => (line.some(holdsMark) ? piecesOf(line) : []));
  const labelled = pieces.filter(({ words }) => {
    const text = textOfInks(words);
    return text.length <= LONGEST && /\p{L}/u.test(text) && !text.endsWith('.');
  });
  const kinds = new Set(labelled.map(({ mark }) => textOfInks(mark)));
  const names = new Set(labelled.map(({ words }) => textOfInks(words).toLowerCase()));
  if (names.size <= AGAIN * labelled.length) return [];
  if (labelled.length < FEW || labelled.length < pieces.length || kinds.size < KINDS) return [];
  return labelled.map(({ mark, words }): Marked => ({
    label: { text: textOfInks(words), inks: words },
    value: { text: textOfInks(mark), inks: mark },
    y: mark[0]?.y0 ?? 0,
  }));
}

function holdsMark({ inks }: Chunk): boolean {
  return inks.some(({ text }) => MARK.test(text) || BRACKETS.open.test(text));
}
