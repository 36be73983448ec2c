import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusOn, hover } from '../state/pointed.ts';
import { idOfAnchor, readFromMargin } from '../state/shown.ts';

/** Finds the reading whose value is under the pointer, in an element that lies where `frame` says. */
export type ReadingUnder = (event: MouseEvent, frame: DOMRect) => string | undefined;

/** The style of the pointer over a value. */
const OVER_VALUE = 'over-value';

function signOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.margin-sign') : null;
}

function readingOf(sign: HTMLAnchorElement | null | undefined): string | undefined {
  return sign ? idOfAnchor(sign.hash.slice(1)) : undefined;
}

/** The reading of a cell or a paragraph that has one only. Where several stand in it, only their signs lead on. */
export function readingInCell({ target }: MouseEvent): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const signs = target.closest('td, th, .text-line')?.querySelectorAll<HTMLAnchorElement>('.margin-sign');
  return signs?.length === 1 ? readingOf(signs[0]) : undefined;
}

/**
 * Makes the values of a document lead to their readings: under the pointer they are marked on both sides, a click
 * opens the reading. Words can still be selected. By keyboard, the signs do the same.
 */
export function useValues(frame: RefObject<HTMLElement | null>, under: ReadingUnder): void {
  useEffect(() => {
    const within = frame.current;
    if (!within) return;
    const ended = new AbortController();
    const { signal } = ended;
    const move = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      const id = readingOf(signOf(event)) ?? under(event, within.getBoundingClientRect());
      within.classList.toggle(OVER_VALUE, id !== undefined);
      hover(id);
    };
    const leave = (): void => hover(undefined);
    const focusIn = (event: FocusEvent): void => focusOn(readingOf(signOf(event)));
    const focusOut = (): void => focusOn(undefined);
    const click = (event: MouseEvent): void => {
      // A sign leads there by itself; and whoever has just selected words wants those.
      if (signOf(event) || getSelection()?.isCollapsed === false) return;
      const id = under(event, within.getBoundingClientRect());
      if (id !== undefined) readFromMargin(id);
    };
    within.addEventListener('pointermove', move, { signal });
    within.addEventListener('pointerleave', leave, { signal });
    within.addEventListener('focusin', focusIn, { signal });
    within.addEventListener('focusout', focusOut, { signal });
    within.addEventListener('click', click, { signal });
    return () => ended.abort();
  }, [frame, under]);
  // What goes from under the pointer is not left.
  useEffect(() => () => hover(undefined), []);
}
