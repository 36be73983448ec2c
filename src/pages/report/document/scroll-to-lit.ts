/** The lit place stands this far down the pane: what is above it gives the context. */
const FROM_TOP = 1 / 3;
/** Left of the lit place so much is kept in view, where a page is wider than its pane: the margin's signs. */
const MARGIN_PX = 80;

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/** Brings a place into view, in its pane only: the page itself does not move. `inside` is an element that holds it. */
export function scrollDeskTo(at: DOMRect, inside: Element | null, left = at.left): void {
  const desk = inside?.closest<HTMLElement>('.desk');
  if (!desk) return;
  const pane = desk.getBoundingClientRect();
  const sideways = inside?.closest<HTMLElement>('.rows-box');
  if (sideways) {
    const box = sideways.getBoundingClientRect();
    sideways.scrollLeft += at.left - box.left - box.width / 3;
  }
  desk.scrollTo({
    top: desk.scrollTop + at.top - pane.top - pane.height * FROM_TOP,
    left: desk.scrollLeft + left - pane.left - MARGIN_PX,
    behavior: behaviour(),
  });
}

/** Brings the lit place inside `within` into view. */
export function scrollToLit(within: ParentNode): void {
  const lit = within.querySelector<HTMLElement>('.lit-box.value, .lit-box, .lit-cell, .lit-line');
  if (!lit) return;
  const at = lit.getBoundingClientRect();
  const first = within.querySelector<HTMLElement>('.lit-box')?.getBoundingClientRect() ?? at;
  scrollDeskTo(at, lit, Math.min(first.left, at.left));
}
