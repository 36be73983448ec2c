import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { USUAL, zoom } from './zoom.ts';

const FITS = 'fits-width';

/** What stays where it is while all around it grows: what is lit, if it is in view. */
function litInView(desk: HTMLElement): Element | undefined {
  const pane = desk.getBoundingClientRect();
  return [...desk.querySelectorAll('.lit-box, .lit-cell, .lit-line')].find((lit) => {
    const { top, bottom } = lit.getBoundingClientRect();
    return bottom > pane.top && top < pane.bottom;
  });
}

/** How far through its length the middle of what is seen lies. */
function middle(start: number, seen: number, whole: number): number {
  return (start + seen / 2) / whole;
}

/** How large the document is in percent of its usual size, also where it is as wide as the pane. */
export function percentOf(desk: HTMLElement | null): number {
  if (zoom.value !== 'width') return zoom.value;
  const page = desk?.querySelector('.pdf-sheet');
  if (!desk || !page) return USUAL;
  const fitting = page.clientWidth;
  desk.classList.remove(FITS);
  const usual = page.clientWidth;
  desk.classList.add(FITS);
  return (USUAL * fitting) / usual;
}

/** Makes what lies on the desk as large as it is asked for, and keeps in view what was. */
export function useZoom(desk: RefObject<HTMLElement | null>): void {
  const now = zoom.value;
  useLayoutEffect(() => {
    const box = desk.current;
    if (!box) return;
    const lit = litInView(box);
    const before = lit?.getBoundingClientRect();
    const across = middle(box.scrollLeft, box.clientWidth, box.scrollWidth);
    const down = middle(box.scrollTop, box.clientHeight, box.scrollHeight);
    box.classList.toggle(FITS, now === 'width');
    box.style.setProperty('--zoom', String((now === 'width' ? USUAL : now) / USUAL));
    const after = lit?.getBoundingClientRect();
    const left = before && after ? box.scrollLeft + after.left - before.left : undefined;
    const top = before && after ? box.scrollTop + after.top - before.top : undefined;
    box.scrollTo({
      left: left ?? across * box.scrollWidth - box.clientWidth / 2,
      top: top ?? down * box.scrollHeight - box.clientHeight / 2,
      behavior: 'instant',
    });
  }, [now, desk]);
}
