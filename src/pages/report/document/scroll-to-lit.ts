/** The lit place stands this far down the pane: what is above it gives the context. */
const FROM_TOP = 1 / 3;
/** Left of the lit place so much is kept in view, where a page is wider than its pane: the margin's signs. */
const MARGIN_PX = 80;

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/** Brings the lit place inside `within` into view, in its pane only: the page itself does not move. */
export function scrollToLit(within: ParentNode): void {
  const lit = within.querySelector<HTMLElement>('.lit-box.value, .lit-box, .lit-cell, .lit-line');
  const desk = lit?.closest<HTMLElement>('.desk');
  if (!lit || !desk) return;
  const at = lit.getBoundingClientRect();
  const pane = desk.getBoundingClientRect();
  const sideways = lit.closest<HTMLElement>('.rows-box');
  if (sideways) {
    const box = sideways.getBoundingClientRect();
    sideways.scrollLeft += at.left - box.left - box.width / 3;
  }
  const first = within.querySelector<HTMLElement>('.lit-box')?.getBoundingClientRect() ?? at;
  desk.scrollTo({
    top: desk.scrollTop + at.top - pane.top - pane.height * FROM_TOP,
    left: desk.scrollLeft + Math.min(first.left, at.left) - pane.left - MARGIN_PX,
    behavior: behaviour(),
  });
}
