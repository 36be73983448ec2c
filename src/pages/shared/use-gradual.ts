import { computed, signal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Readings put on the page in one go: a few milliseconds of work, well under what would be felt. */
const ITEMS_A_STEP = 4;

const unfinished = signal(0);

/** Whether something is still being put on the page: what `aria-busy` says. */
export const isFilling = computed(() => unfinished.value > 0);

/**
 * How many of `count` items to put on the page now. It grows step by step, with a pause between, so
 * that a long list never holds the page up.
 */
export function useGradual(count: number, step: number = ITEMS_A_STEP): number {
  const [ready, setReady] = useState(Math.min(count, step));
  // At once with the drawing, so that `isFilling` has no gaps.
  useLayoutEffect(() => {
    if (ready >= count) return;
    unfinished.value += 1;
    const timer = setTimeout(() => setReady(Math.min(count, ready + step)));
    return () => {
      clearTimeout(timer);
      unfinished.value -= 1;
    };
  }, [ready, count, step]);
  return Math.min(ready, count);
}
