/** Boxes before the words that they stand for: marked ones, empty ones. */
const SET = '[\\u2611\\u2612\\u2713\\u2714\\u25A0\\u25CF\\u25C9]|\\[[xX\\u2713\\u2714]\\]|\\([xX]\\)';
const UNSET = '[\\u2610\\u25A1\\u25CB\\u25EF]|\\[ ?\\]|\\( ?\\)';
/** An answer is a few words, with nothing of a sentence or another box in them. */
const PIECE = new RegExp(
  `(${SET}|${UNSET})\\s*([\\p{L}\\p{N}][^\\u2610-\\u2612\\u25A0-\\u25EF\\[\\]().:]{0,30}?)\\s*(?=${SET}|${UNSET}|$)`,
  'uy',
);
const IS_SET = new RegExp(`^(?:${SET})$`, 'u');
/** First letters of a text that may hold a choice: nearly all texts begin with others, and are not looked at closer. */
const STARTS: ReadonlySet<string> = new Set(
  '\u2610\u2611\u2612\u2713\u2714\u25A0\u25A1\u25CB\u25CF\u25C9\u25EF[(',
);
/** Answers from which boxes are a choice. */
const FEW = 2;

interface Piece {
  readonly set: boolean;
  readonly words: string;
}

function piecesOf(text: string): Piece[] | undefined {
  if (!STARTS.has(text[0] ?? '')) return undefined;
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const [, box, words] = PIECE.exec(text) ?? [];
    if (box === undefined || words === undefined) return undefined;
    pieces.push({ set: IS_SET.test(box), words });
  }
  return pieces;
}

/** Whether a text is nothing but boxes, each with its answer behind it. */
export function isOptions(text: string): boolean {
  return piecesOf(text.trim()) !== undefined;
}

/**
 * The answer of a form that prints all of them: `No` of `[ ] Yes [X] No`. Empty where none is marked, and nothing where the
 * text is no choice, or where two are marked: then it stands as it is written.
 */
export function chosenOf(text: string): string | undefined {
  const pieces = piecesOf(text);
  if (!pieces || pieces.length < FEW) return undefined;
  const set = pieces.filter((piece) => piece.set);
  return set.length > 1 ? undefined : (set[0]?.words ?? '');
}
