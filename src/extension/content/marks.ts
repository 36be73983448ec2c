import type { Explanation } from '../messages.ts';
import { element } from './element.ts';
import type { FoundPair } from './find-pairs.ts';
import { isOnDark, visibleBoxes } from './page-geometry.ts';
import { sign } from './sign.ts';
import { text } from './text.ts';
import { elementOf, type TextSpot } from './text-spot.ts';

/** A marked label or code, what it says, and the button that opens it. */
export interface Mark {
  readonly pair: FoundPair;
  readonly explanation: Explanation;
  readonly spot: TextSpot;
  readonly button: HTMLButtonElement;
}

export interface Marks {
  readonly all: readonly Mark[];
  /** Draws all strokes and signs where their text now stands. */
  place(): void;
  /** The mark whose text lies under a point of the window. */
  at(x: number, y: number): Mark | undefined;
  /** Fills the stroke of the mark that is open; none when there is none. */
  light(mark: Mark | undefined): void;
}

/** Pixels between the end of a text and its sign, and the side of the button that holds the sign. */
const SIGN_GAP = 1;
const SIGN_SIDE = 24;

function buttonFor(pair: FoundPair, explanation: Explanation, onOpen: () => void): HTMLButtonElement {
  const { status } = explanation;
  const words = `${pair.label} ${pair.value}`.trim();
  const name = text('content_mark', { words, status: text(`page_status_${status}`) });
  const button = element(
    'button',
    {
      type: 'button',
      class: `sign-button ${status}`,
      'aria-label': name,
      'aria-expanded': 'false',
      'aria-haspopup': 'dialog',
    },
    sign(status),
  );
  button.addEventListener('click', onOpen);
  return button;
}

/**
 * Marks lie over the page in two layers of ours and follow its text; nothing of the page is touched.
 * `strokes` blends with what is under it, `signs` holds the buttons and the lines on dark ground.
 */
export function createMarks(
  strokes: HTMLElement,
  signs: HTMLElement,
  found: readonly { readonly pair: FoundPair; readonly explanation: Explanation }[],
  onOpen: (mark: Mark) => void,
): Marks {
  const all = found.map(({ pair, explanation }): Mark => {
    const spot = (explanation.explainsValue ? pair.valueSpot : undefined) ?? pair.labelSpot;
    const mark: Mark = { pair, explanation, spot, button: buttonFor(pair, explanation, () => onOpen(mark)) };
    return mark;
  });
  signs.append(...all.map(({ button }) => button));
  let boxes = new Map<Mark, readonly DOMRect[]>();
  let lit: Mark | undefined;

  function place(): void {
    // Ours must never make the page longer: measured with nothing of ours in it.
    for (const layer of [strokes, signs]) layer.style.width = layer.style.height = '0';
    const { scrollWidth, scrollHeight } = document.documentElement;
    const origin = strokes.getBoundingClientRect();
    boxes = new Map(all.map((mark) => [mark, visibleBoxes(mark.spot)]));
    const onDark = new Map(all.map((mark) => [mark, isOnDark(elementOf(mark.spot))]));
    for (const layer of [strokes, signs]) {
      layer.style.width = `${scrollWidth}px`;
      layer.style.height = `${scrollHeight}px`;
      for (const old of layer.querySelectorAll('.stroke')) old.remove();
    }
    for (const [mark, lines] of boxes) {
      const last = lines.at(-1);
      mark.button.hidden = !last;
      if (!last) continue;
      const dark = onDark.get(mark) === true;
      const kind = `stroke ${mark.explanation.status}${dark ? ' on-dark' : ''}${mark === lit ? ' open' : ''}`;
      for (const line of lines) {
        const stroke = element('span', { class: kind });
        Object.assign(stroke.style, {
          left: `${line.left - origin.left}px`,
          top: `${line.top - origin.top}px`,
          width: `${line.width}px`,
          height: `${line.height + 1}px`,
        });
        (dark ? signs : strokes).prepend(stroke);
      }
      const end = Math.min(last.right + SIGN_GAP, scrollWidth + origin.left - SIGN_SIDE);
      mark.button.style.left = `${end - origin.left}px`;
      mark.button.style.top = `${(last.top + last.bottom - SIGN_SIDE) / 2 - origin.top}px`;
    }
  }

  return {
    all,
    place,
    at: (x, y) =>
      all.find((mark) =>
        boxes.get(mark)?.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
      ),
    light: (mark) => {
      lit = mark;
      for (const each of all) each.button.setAttribute('aria-expanded', String(each === mark));
      place();
    },
  };
}
