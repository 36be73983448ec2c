import { nextOfCase } from '../../report/case/case-next.ts';
import { timeOfCase } from '../../report/case/case-facts.ts';
import { countOwnDays } from '../../rights/clock/own-days.ts';
import { daysOfAnswers } from '../../rights/letters/days-of-answers.ts';
import { nationOfParty } from '../../rights/letters/draft-requests.ts';
import { withLaw } from '../../rights/with-law.ts';
import { CountedDays } from '../shared/CountedDays.tsx';
import { say, sayMessage } from '../shared/say.ts';
import { kindName } from '../shared/letter/kind-name.ts';
import { chosenKind } from './chosen-kind.ts';
import { replyLink } from './reply-link.ts';
import { current, today } from './state.ts';

/** How the days are counted, each step in words, and the last day for a calendar. */
function HowCounted() {
  const { answers, replies } = current.value;
  const { requested, replied } = timeOfCase(current.value, today);
  // What a file that nobody has read says may be the reply.
  if (requested === undefined || replies.some(({ outcome }) => outcome === undefined)) return null;
  const days = { ...daysOfAnswers(answers), ...(replied !== undefined && { replied }) };
  const counted = countOwnDays(days, nationOfParty(answers.party ?? ''), today);
  return (
    <details class="how-counted">
      <summary>{say('case_how_counted')}</summary>
      {'kind' in counted ? <CountedDays deadline={counted} today={today} /> : <p>{sayMessage(counted)}</p>}
    </details>
  );
}

/** The one thing to do next, and the way to it. */
export function CaseNextStep() {
  const { act, letter, reply, because } = nextOfCase(current.value, today);
  return (
    <section aria-labelledby="next-h" data-testid="case-next">
      <h2 id="next-h">{say('case_next')}</h2>
      <p class="plain">{sayMessage(withLaw(because))}</p>
      <p class="no-print">
        {act === 'ask' && (
          <a class="btn" href="request.html">
            {say('page_nav_request')}
          </a>
        )}
        {act === 'write' && letter && (
          <a class="btn" href="#write-h" onClick={() => (chosenKind.value = letter)}>
            {say('case_write_this', { letter: kindName(letter) })}
          </a>
        )}
        {act === 'open' && (
          <a class="btn" {...replyLink(reply ?? 0)}>
            {say('case_open_reply')}
          </a>
        )}
      </p>
      <HowCounted />
    </section>
  );
}
