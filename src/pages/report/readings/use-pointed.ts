import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusOn, hover } from '../state/pointed.ts';
import { idOfAnchor } from '../state/shown.ts';

function entryOf({ target }: Event): string | undefined {
  const entry = target instanceof Element ? target.closest('.reading, .event') : null;
  return entry ? idOfAnchor(entry.id) : undefined;
}

/** Says which of the entries within `list` the pointer or the focus is at, so that its place can be marked. */
export function usePointed(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = list.current;
    if (!within) return;
    const ended = new AbortController();
    const { signal } = ended;
    const over = (event: PointerEvent): void => {
      // A finger is over nothing: it presses, and is gone.
      if (event.pointerType !== 'touch') hover(entryOf(event));
    };
    const leave = (): void => hover(undefined);
    const focusIn = (event: FocusEvent): void => focusOn(entryOf(event));
    const focusOut = (): void => focusOn(undefined);
    within.addEventListener('pointerover', over, { signal });
    within.addEventListener('pointerleave', leave, { signal });
    within.addEventListener('focusin', focusIn, { signal });
    within.addEventListener('focusout', focusOut, { signal });
    return () => {
      ended.abort();
      leave();
      focusOut();
    };
  }, [list]);
}
