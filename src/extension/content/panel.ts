import { element, textButton } from './element.ts';
import type { Mark } from './marks.ts';
import { sign } from './sign.ts';
import { text } from './text.ts';
import { boxesOf } from './text-spot.ts';

export interface Panel {
  open(mark: Mark): void;
  /** Puts the panel beside its text again; closes it where the text has gone. */
  place(): void;
  close(): void;
  readonly mark: Mark | undefined;
}

/** Pixels between a text and its panel, and between the panel and the window's edge. */
const GAP = 10;
const EDGE = 8;

function contents(mark: Mark, onClose: () => void): readonly Node[] {
  const { pair, explanation } = mark;
  const status = element(
    'span',
    { class: `st ${explanation.status}` },
    sign(explanation.status),
    text(`page_status_${explanation.status}`),
  );
  const words = element('h2', { id: 'words' }, element('mark', {}, pair.label));
  if (pair.value) words.append(' ', element('mark', { class: 'value' }, pair.value));
  const nodes: Node[] = [
    element('div', { class: 'row' }, status, textButton(text('content_close'), onClose)),
    words,
  ];
  nodes.push(...explanation.plain.map((sentence) => element('p', { class: 'plain' }, sentence)));
  if (explanation.status === 'unknown')
    nodes.push(element('p', { class: 'plain' }, text('page_means_unknown')));
  if (explanation.alternatives.length > 0) {
    nodes.push(element('p', { class: 'plain' }, text('content_two_meanings')));
    nodes.push(
      element('ul', { class: 'plain' }, ...explanation.alternatives.map((one) => element('li', {}, one))),
    );
  }
  if (explanation.sources.length > 0) {
    const sources = text('content_sources', { sources: explanation.sources.join('; ') });
    nodes.push(element('p', { class: 'sources' }, sources));
  }
  return nodes;
}

/** The one panel: a dialog that holds nobody up. Escape or Close gives focus back to the sign. */
export function createPanel(ui: HTMLElement, onChange: (mark: Mark | undefined) => void): Panel {
  const box = element('section', {
    class: 'panel',
    role: 'dialog',
    'aria-labelledby': 'words',
    tabindex: '-1',
    hidden: '',
  });
  ui.append(box);
  let shown: Mark | undefined;

  function close(): void {
    if (!shown) return;
    const { button } = shown;
    shown = undefined;
    box.hidden = true;
    onChange(undefined);
    button.focus({ preventScroll: true });
  }

  function place(): void {
    const at = shown && boxesOf(shown.spot)[0];
    if (!at) {
      if (shown && !shown.spot.node.isConnected) close();
      return;
    }
    const { width, height } = box.getBoundingClientRect();
    const below = at.bottom + GAP;
    const top = below + height + EDGE <= innerHeight ? below : at.top - GAP - height;
    const left = Math.min(at.left, document.documentElement.clientWidth - width - EDGE);
    box.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`;
    box.style.left = `${Math.max(EDGE, left)}px`;
  }

  return {
    get mark() {
      return shown;
    },
    open: (mark) => {
      shown = mark;
      box.replaceChildren(...contents(mark, close));
      box.hidden = false;
      onChange(mark);
      place();
      box.focus({ preventScroll: true });
    },
    place,
    close,
  };
}
