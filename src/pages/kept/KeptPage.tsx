import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeptFailure } from '../../extension/kept/kept-head.ts';
import { failureWords } from '../shared/kept-words.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { say } from '../shared/say.ts';
import { ForgetAll } from './ForgetAll.tsx';
import { KeptItem } from './KeptItem.tsx';
import { failure, heads, isErased } from '../shared/kept-list.ts';

/** What is there but cannot be listed can still be erased. */
const UNLISTED: ReadonlySet<KeptFailure | undefined> = new Set(['newer', 'damaged', 'in-use']);

function StartCase() {
  return (
    <p>
      <a href="case.html">{say('kept_start')}</a>
    </p>
  );
}

function List() {
  const list = heads.value;
  if (!list && UNLISTED.has(failure.value)) return <ForgetAll />;
  if (!list) return failure.value ? null : <p>{say('kept_looking')}</p>;
  if (list.length === 0)
    return (
      <div data-testid="kept-none">
        <p>{say('kept_none')}</p>
        <p>
          <a href="report.html">{say('kept_none_open')}</a>
        </p>
        <StartCase />
      </div>
    );
  return (
    <>
      <ul class="kept-list">
        {list.map((head) => (
          <KeptItem key={head.id} head={head} />
        ))}
      </ul>
      <StartCase />
      <ForgetAll count={list.length} />
    </>
  );
}

/** What is kept on this device: to open again, or to erase. */
export function KeptPage() {
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes with what it erased.
  const list = heads.value;
  const erased = isErased.value;
  useLayoutEffect(() => {
    if (erased && list) title.current?.focus();
  }, [erased, list]);
  return (
    <>
      <Masthead current="kept" />
      <main class="wrap kept-page">
        <h1 ref={title} tabIndex={-1}>
          {say('kept_page_title')}
        </h1>
        <p class="plain">{say('kept_page_lede')}</p>
        <p aria-live="polite" data-testid="kept-state">
          {failure.value ? failureWords(failure.value) : erased && say('kept_erased')}
        </p>
        <List />
      </main>
    </>
  );
}
