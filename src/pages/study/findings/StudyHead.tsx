import { useLayoutEffect, useRef } from 'preact/hooks';
import { ALL, UNKNOWN_PARTY } from '../../../study/party-names.ts';
import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { forgetStudy, leftToRead, readStudy, unmatched } from '../state/study-work.ts';

/** How many replies of how many parties, and what was left out. */
export function StudyHead({ study }: { readonly study: Study }) {
  const { replies, parties } = study;
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus while the replies were read is gone; from here the figures come next.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const others = parties.filter(({ party }) => party !== ALL && party !== UNKNOWN_PARTY).length;
  const left = Object.values(replies.withoutConsent).reduce((sum, count) => sum + count, 0);
  const unread = Object.values(replies.notRead).reduce((sum, count) => sum + count, 0);
  return (
    <header class="pagehead">
      <h1 data-testid="headline" ref={heading} tabIndex={-1}>
        {replies.exported === 0
          ? say('study_head_none')
          : say('study_head', {
              count: replies.exported,
              parties: say('study_head_parties', { count: others }),
            })}
      </h1>
      <p>{say('study_head_note')}</p>
      <ul class="left-out">
        {left > 0 && <li>{say('study_head_no_consent', { count: left })}</li>}
        {replies.duplicate > 0 && <li>{say('study_head_duplicate', { count: replies.duplicate })}</li>}
        {unread > 0 && <li>{say('study_head_not_read', { count: unread })}</li>}
        {leftToRead.value > 0 && <li>{say('study_head_left', { count: leftToRead.value })}</li>}
        {unmatched.value > 0 && <li>{say('study_head_unmatched', { count: unmatched.value })}</li>}
      </ul>
      <p class="acts no-print">
        {leftToRead.value > 0 ? (
          <button class="btn" type="button" data-testid="go-on" onClick={() => void readStudy()}>
            {say('study_go_on')}
          </button>
        ) : (
          <a class="btn" href="#export">
            {say('study_head_export')}
          </a>
        )}
        <a class="btn-2" href="#settings" onClick={openSettings}>
          {say('study_head_add')}
        </a>
        <button class="btn-2" type="button" onClick={forgetStudy}>
          {say('study_forget')}
        </button>
      </p>
    </header>
  );
}

function openSettings(): void {
  const settings = document.getElementById('settings');
  if (settings instanceof HTMLDetailsElement) settings.open = true;
}
