import { computed, signal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Readings put on the page in one go: a few milliseconds of work, well under what would be felt. */
const ITEMS_A_STEP = 4;

const unfinished = signal(0);

/** Whether something is still being put on the page: what `aria-busy` says. */
export const isFilling = computed(() => unfinished.value > 0);

/** When the next step comes: soon, or after the last one was drawn. Gives what calls it off. */
type Pause = (next: () => void) => () => void;

function soon(next: () => void): () => void {
  const timer = setTimeout(next);
  return () => clearTimeout(timer);
}

/** A page that is not in view is not drawn, and goes on after so many milliseconds. */
const NOT_DRAWN_MS = 100;

/** After what stands on the page was drawn: the browser draws all that came since the last time in one go. */
export function afterDrawing(next: () => void): () => void {
  let timer = setTimeout(next, NOT_DRAWN_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(next);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * How many of `count` items to put on the page now. It grows step by step, with a pause between, so
 * that a long list never holds the page up.
 */
export function useGradual(count: number, step: number = ITEMS_A_STEP, pause: Pause = soon): number {
  const [ready, setReady] = useState(Math.min(count, step));
  // At once with the drawing, so that `isFilling` has no gaps.
  useLayoutEffect(() => {
    if (ready >= count) return;
    unfinished.value += 1;
    const callOff = pause(() => setReady(Math.min(count, ready + step)));
    return () => {
      callOff();
      unfinished.value -= 1;
    };
  }, [ready, count, step, pause]);
  return Math.min(ready, count);
}
