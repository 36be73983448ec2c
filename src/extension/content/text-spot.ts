/**
 * A stretch of the page's text. Kept as node and offsets and made a Range only when it is measured,
 * because a live Range slows down every change that the page makes to itself.
 */
export interface TextSpot {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** All that an element holds. */
export function spotOf(node: Node): TextSpot {
  return {
    node,
    start: 0,
    end: node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length,
  };
}

/** The boxes of the text in the window, one a line. Empty where it is not shown or no longer there. */
export function boxesOf(spot: TextSpot): readonly DOMRect[] {
  if (!spot.node.isConnected) return [];
  const range = document.createRange();
  try {
    range.setStart(spot.node, spot.start);
    range.setEnd(spot.node, spot.end);
  } catch {
    // The page has changed the text since; the next look finds it anew.
    return [];
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** The nearest element that holds the text. */
export function elementOf(spot: TextSpot): Element | null {
  return spot.node instanceof Element ? spot.node : spot.node.parentElement;
}
