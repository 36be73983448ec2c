import { nameOfCase } from '../../report/case/name-of-case.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { say } from '../shared/say.ts';
import { CaseDays } from './CaseDays.tsx';
import { CaseKeep } from './CaseKeep.tsx';
import { CaseLetters } from './CaseLetters.tsx';
import { CaseNextStep } from './CaseNextStep.tsx';
import { CaseReplies } from './CaseReplies.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { FromFile } from './FromFile.tsx';
import { OpenCase } from './OpenCase.tsx';
import { current, head, isChanged, isOpening, waits } from './state.ts';
import { WriteLetter } from './WriteLetter.tsx';

function stateWords(): string {
  if (!head.value) return say('case_not_kept');
  return say(isChanged.value ? 'case_changed' : 'case_kept');
}

function Head() {
  const name = nameOfCase(current.value);
  return (
    <header class="case-head">
      <h1>{name === undefined ? say('case_title') : say('case_title_party', { party: name })}</h1>
      <p class="plain">{say('case_lede')}</p>
      <p class="state" aria-live="polite" data-testid="case-state">
        {stateWords()} {isChanged.value && <a href="#keep-h">{say('case_go_keep')}</a>}
      </p>
    </header>
  );
}

/** A person's case with one party: what happened, what comes next, and all that belongs to it. */
export function CasePage() {
  const isNew = !head.value && !isChanged.value;
  return (
    <>
      <Masthead current="case" />
      <main class={waits.value ? undefined : 'wrap case'}>
        {isOpening.value ? (
          <p>{say('kept_looking')}</p>
        ) : waits.value ? (
          <OpenCase />
        ) : (
          <>
            <Head />
            {isNew && <FromFile />}
            <div class="case-top">
              <CaseTimeline />
              <CaseNextStep />
            </div>
            <CaseDays />
            <CaseReplies />
            <CaseLetters />
            <WriteLetter />
            <CaseKeep />
            <p class="note">{say('case_not_advice')}</p>
          </>
        )}
      </main>
    </>
  );
}
