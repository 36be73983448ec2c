import type { Explanation } from '../messages.ts';
import css from './content.css?inline';
import { element, textButton } from './element.ts';
import type { FoundPair } from './find-pairs.ts';
import { createMarks, type Mark } from './marks.ts';
import { createPanel } from './panel.ts';
import { text } from './text.ts';
import { LOCALE } from '../../rights/locale.ts';

export interface Overlay {
  /** Takes away all that was put on the page, down to the last listener. */
  remove(): void;
}

/** What a click on these does is the page's business. */
const THE_PAGES_OWN =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick],[contenteditable]';

/** What a reader does in our panel is no business of the page: its keys could delete a mail. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
];

/** Draws the marks, the dock and the panel over the page, in a shadow root that it cannot style. */
export function showOverlay(
  found: readonly { readonly pair: FoundPair; readonly explanation: Explanation }[],
  onRemove: () => void,
): Overlay {
  const host = element('sar-decoder-marks' as 'div');
  const root = host.attachShadow({ mode: 'open' });
  const strokes = element('div', { class: 'layer strokes' });
  const signs = element('div', { class: 'layer signs' });
  const ui = element('div', { class: 'ui', lang: LOCALE });
  const dock = element('aside', { class: 'dock', 'aria-label': text('extension_name') });
  ui.append(signs, dock);
  root.append(element('style', {}, css), strokes, ui);

  const panel = createPanel(ui, (mark) => marks.light(mark));
  const marks = createMarks(strokes, signs, found, (mark) =>
    panel.mark === mark ? panel.close() : panel.open(mark),
  );
  let last = -1;

  function next(): void {
    last = (last + 1) % marks.all.length;
    const mark = marks.all[last];
    const place = mark?.spot.node instanceof Element ? mark.spot.node : mark?.spot.node.parentElement;
    place?.scrollIntoView({ block: 'center', behavior: 'instant' });
    marks.place();
    if (mark) panel.open(mark);
  }
  dock.append(element('span', { role: 'status' }, text('content_marked', { count: marks.all.length })));
  if (marks.all.length > 0) dock.append(textButton(text('content_next'), next));
  dock.append(textButton(text('content_remove'), onRemove));

  let due = 0;
  function follow(): void {
    due ||= requestAnimationFrame(() => {
      due = 0;
      marks.place();
      panel.place();
    });
  }
  function onClick(event: MouseEvent): void {
    const at = event.composedPath()[0];
    if (!(at instanceof Element) || event.composedPath().includes(host) || at.closest(THE_PAGES_OWN)) return;
    const selection = getSelection();
    const mark: Mark | undefined =
      selection?.isCollapsed === false ? undefined : marks.at(event.clientX, event.clientY);
    if (mark) panel.open(mark);
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') panel.close();
  }
  for (const kind of OURS) host.addEventListener(kind, (event) => event.stopPropagation());
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent));
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  document.addEventListener('scroll', follow, { capture: true, passive: true });
  addEventListener('resize', follow);
  const changes = new MutationObserver(follow);
  changes.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  document.documentElement.append(host);
  marks.place();

  return {
    remove: () => {
      cancelAnimationFrame(due);
      changes.disconnect();
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('scroll', follow, { capture: true });
      removeEventListener('resize', follow);
      host.remove();
    },
  };
}
