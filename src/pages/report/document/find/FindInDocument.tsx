import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../shared/say.ts';
import { countWith, query } from '../../state/filter.ts';
import { placeNumber, type Found } from './find-in-sources.ts';
import { sources } from './find-sources.ts';
import { current, findWords, found, step, words } from './find-state.ts';
import { useMarks } from './use-marks.ts';
import { useSearch } from './use-search.ts';

/** How long the count must stay the same before it is told. */
const QUIET_MS = 300;

const IS_MAC = /Mac/.test(navigator.platform);

function isFindKey({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent): boolean {
  return (
    (IS_MAC ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'f'
  );
}

function countWords(now: Found): string {
  const { count, isDone, withoutText } = now;
  if (!isDone && count === 0) return say('find_looking');
  if (count === 0) return say(withoutText > 0 ? 'find_none_pictures' : 'find_none');
  if (current.value === undefined) return say('find_count', { count });
  const goal = placeNumber(now, current.value);
  return say('find_at', {
    number: current.value + 1,
    of: count,
    place: goal ? goal.unit.source.placeOf(goal.unit.key) : '',
  });
}

/** How many there are and which of them is shown, once it stays. */
function FindCount({ isPart }: { readonly isPart: boolean }) {
  const now = found.value ? countWords(found.value) : '';
  const [told, setTold] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setTold(now), QUIET_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <output data-testid="find-count">
      {told}
      {told && isPart && ` ${say('find_part')}`}
    </output>
  );
}

/** The way from the words to the readings that have them. */
function ReadingsWith() {
  const typed = words.value.trim();
  if (typed === '' || typed === query.value.trim()) return null;
  const count = countWith(typed);
  if (count === 0) return null;
  return (
    <button
      class="btn-3"
      type="button"
      data-testid="find-readings"
      onClick={() => {
        query.value = typed;
        document.querySelector<HTMLElement>('#q')?.focus();
      }}
    >
      {say('find_readings', { count })}
    </button>
  );
}

interface FindInDocumentProps {
  /** The whole pane: within it, the browser's key for finding leads here. */
  readonly pane: RefObject<HTMLElement | null>;
  readonly desk: RefObject<HTMLElement | null>;
}

/** Finds words in the document that the pane shows, also where it is too long to be on the page at once. */
export function FindInDocument({ pane, desk }: FindInDocumentProps) {
  const field = useRef<HTMLInputElement>(null);
  useSearch();
  useMarks(desk);
  useEffect(() => {
    const within = pane.current;
    function onKey(event: KeyboardEvent): void {
      // Pressed once more in the field, it is the browser's again.
      if (!isFindKey(event) || !field.current || document.activeElement === field.current) return;
      event.preventDefault();
      field.current.select();
      field.current.focus();
    }
    within?.addEventListener('keydown', onKey);
    return () => within?.removeEventListener('keydown', onKey);
  }, [pane]);
  if (sources.value.size === 0) return null;
  const isPart = [...sources.value.values()].some((source) => source.isPart);
  const none = (found.value?.count ?? 0) === 0;
  return (
    <search class="docfind no-print" aria-label={say('find_label')}>
      <label for="find">{say('find_here')}</label>
      <input
        id="find"
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-keyshortcuts={IS_MAC ? 'Meta+F' : 'Control+F'}
        value={words.value}
        onInput={(event) => findWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          } else if (event.key === 'Escape' && words.value !== '') {
            // It empties the field first; pressed again, it closes what is open.
            event.stopPropagation();
            event.preventDefault();
            findWords('');
          }
        }}
      />
      {words.value.trim() !== '' && (
        <>
          <button class="btn-3" type="button" aria-disabled={none} onClick={() => step(-1)}>
            {say('find_previous')}
          </button>
          <button class="btn-3" type="button" aria-disabled={none} onClick={() => step(1)}>
            {say('find_next')}
          </button>
        </>
      )}
      <FindCount isPart={isPart} />
      <ReadingsWith />
    </search>
  );
}
