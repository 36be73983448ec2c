import { useEffect, useState } from 'preact/hooks';

/** Items put on the page in one go: a few milliseconds of work, well under a frame that would be felt. */
const ITEMS_A_STEP = 6;

/**
 * How many of `count` items to put on the page now. It grows step by step, with a pause between, so
 * that a long list never holds the page up. `at` is where it begins.
 */
export function useGradual(count: number, at: number = ITEMS_A_STEP): number {
  const [ready, setReady] = useState(Math.min(count, at));
  useEffect(() => {
    if (ready >= count) return;
    const timer = setTimeout(() => setReady(Math.min(count, ready + ITEMS_A_STEP)));
    return () => clearTimeout(timer);
  }, [ready, count]);
  return Math.min(ready, count);
}
