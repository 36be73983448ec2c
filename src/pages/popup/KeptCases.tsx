import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { openTab, ownAddress } from '../../extension/browser-api.ts';
import type { KeptHead } from '../../extension/kept/kept-head.ts';
import { openKept } from '../../extension/opening.ts';
import { failure, forgetOne, heads, isErased, lookAtKept } from '../shared/kept-list.ts';
import { factsOf, failureWords, titleOf } from '../shared/kept-words.ts';
import { say } from '../shared/say.ts';
import { andClose } from './and-close.ts';

/** How many of the latest are listed: the popup is one screen. */
const LATEST = 2;

function KeptCase({ head }: { readonly head: KeptHead }) {
  const title = titleOf(head);
  return (
    <li data-testid="kept-item">
      <div>
        <button class="btn-3" type="button" onClick={() => void andClose(openKept(head))}>
          <span class="vh">{say('kept_open')}: </span>
          {title}
        </button>
        <p>{factsOf(head)}</p>
      </div>
      <button class="btn-3" type="button" onClick={() => void forgetOne(head.id)}>
        {say('kept_forget')}
        <span class="vh">: {title}</span>
      </button>
    </li>
  );
}

/** The cases that were kept last, with a reply or without one yet, to open again or to erase. */
export function KeptCases() {
  const title = useRef<HTMLHeadingElement>(null);
  const list = heads.value;
  const erased = isErased.value;
  const failed = failure.value;
  useEffect(() => void lookAtKept(), []);
  // The button that was pressed goes with what it erased.
  useLayoutEffect(() => {
    if (erased && list) title.current?.focus();
  }, [erased, list]);
  if (!list && !failed) return null;
  return (
    <section class="recent" aria-labelledby="kept" data-testid="kept">
      <div class="row">
        <h2 id="kept" ref={title} tabIndex={-1}>
          {say('popup_kept')}
        </h2>
        {list && list.length > 0 && (
          <button
            class="btn-3"
            type="button"
            data-testid="kept-all"
            onClick={() => void andClose(openTab(ownAddress('kept.html')))}
          >
            {say('kept_see_all')}
          </button>
        )}
      </div>
      <p aria-live="polite" data-testid="kept-state">
        {failed ? failureWords(failed) : erased && say('kept_erased')}
      </p>
      {list && list.length > 0 && (
        <ul>
          {list.slice(0, LATEST).map((head) => (
            <KeptCase key={head.id} head={head} />
          ))}
        </ul>
      )}
    </section>
  );
}
