import { findAll, foldWithPlaces } from './fold-text.ts';

/** What is ours and not the document's: hidden words and the signs. */
const OURS = '.vh, .margin-sign, .unseen-note';

/** A piece of the page's text, and where it begins in all of it. */
interface Piece {
  readonly node: Text | undefined;
  readonly from: number;
}

function piecesOf(element: Element): { readonly text: string; readonly pieces: readonly Piece[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(OURS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, from: text.length });
      text += node.data;
    } else if (node instanceof HTMLBRElement) {
      // A line of a drawn page ends here.
      pieces.push({ node: undefined, from: text.length });
      text += '\n';
    }
  }
  return { text, pieces };
}

/** The text node of a place in the text, and how far in it. */
function spotAt(pieces: readonly Piece[], at: number): readonly [Text, number] | undefined {
  const piece = pieces.findLast(({ node, from }) => node !== undefined && from <= at);
  return piece?.node && [piece.node, Math.min(at - piece.from, piece.node.length)];
}

/** The places of folded words in what an element shows, in its order; also where they go over several nodes. */
export function rangesIn(element: Element, words: string): readonly Range[] {
  const { text, pieces } = piecesOf(element);
  const folded = foldWithPlaces(text);
  return findAll(folded.text, words).flatMap((at) => {
    const start = spotAt(pieces, folded.places[at] ?? 0);
    const last = spotAt(pieces, folded.places[at + words.length - 1] ?? 0);
    if (!start || !last) return [];
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(last[0], Math.min(last[1] + 1, last[0].length));
    return [range];
  });
}
