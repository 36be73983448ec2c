import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { scrollDeskTo } from '../scroll-to-lit.ts';
import { placeNumber } from './find-in-sources.ts';
import { current, found } from './find-state.ts';
import { rangesIn } from './ranges-in.ts';

const ALL = 'found';
const CURRENT = 'found-now';

function unmark(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/**
 * Marks the words wherever they are on the page, and goes to the place that was asked for. Most of a long document
 * is not on the page: its part is brought there first, and the place is gone to once it is drawn. The browser marks
 * ranges itself, so nothing in the document is changed.
 */
export function useMarks(desk: RefObject<HTMLElement | null>): void {
  const now = found.value;
  const number = current.value;
  useEffect(() => {
    if (!now || !desk.current) return;
    const goal = number === undefined ? undefined : placeNumber(now, number);
    let isThere = false;
    let frame = 0;
    function mark(): void {
      frame = 0;
      const all: Range[] = [];
      let range: Range | undefined;
      for (const unit of desk.current?.querySelectorAll<HTMLElement>('[data-unit]') ?? []) {
        const ranges = rangesIn(unit, now?.words ?? '');
        all.push(...ranges);
        if (goal && unit.dataset['unit'] === goal.unit.name)
          range = ranges[Math.min(goal.nth, ranges.length - 1)];
      }
      CSS.highlights.set(ALL, new Highlight(...all));
      CSS.highlights.set(CURRENT, new Highlight(...(range ? [range] : [])));
      if (!range || isThere) return;
      isThere = true;
      scrollDeskTo(range.getBoundingClientRect(), range.startContainer.parentElement);
    }
    function markSoon(): void {
      frame ||= requestAnimationFrame(mark);
    }
    goal?.unit.source.reveal(goal.unit.key);
    const watch = new MutationObserver(() => {
      // What is put out step by step may not have held it before.
      if (goal && !isThere && !desk.current?.querySelector(`[data-unit="${CSS.escape(goal.unit.name)}"]`))
        goal.unit.source.reveal(goal.unit.key);
      markSoon();
    });
    watch.observe(desk.current, { childList: true, subtree: true, characterData: true });
    markSoon();
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
      unmark();
    };
  }, [now, number, desk]);
}
