import { useEffect } from 'preact/hooks';
import { findInSources } from './find-in-sources.ts';
import { sources } from './find-sources.ts';
import { current, found, goesToFirst, words } from './find-state.ts';
import { foldText } from './fold-text.ts';

/** How long typing must have stopped before the document is searched. */
const QUIET_MS = 150;

/** Searches what the pane shows for the words, anew with each letter and each part that comes. */
export function useSearch(): void {
  const folded = foldText(words.value.trim());
  const all = sources.value;
  useEffect(() => {
    if (folded === '') {
      found.value = undefined;
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void findInSources(all, folded, stop.signal, (now) => {
        found.value = now;
        if (current.value !== undefined && current.value >= now.count) current.value = undefined;
        if (!goesToFirst.value || now.count === 0) return;
        goesToFirst.value = false;
        current.value = 0;
      });
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [folded, all]);
}
