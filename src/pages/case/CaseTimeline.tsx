import { type CaseEvent, timelineOfCase } from '../../report/case/case-timeline.ts';
import { sayDay } from '../../rights/say-day.ts';
import { say, sayMessage } from '../shared/say.ts';
import { current, today } from './state.ts';

const STATE_WORDS = { 'to-come': 'case_to_come', over: 'case_over' } as const;

/** To the letter or the reply itself, further down. */
function LinkTo({ event }: { readonly event: CaseEvent }) {
  const { letter, reply } = event;
  if (letter !== undefined) return <a href={`#letter-${letter + 1}`}>{say('case_see_letter')}</a>;
  if (reply !== undefined) return <a href={`#reply-${reply + 1}`}>{say('case_see_reply')}</a>;
  return null;
}

/** What happened on which day, and the last days that are still to come. */
export function CaseTimeline() {
  const events = timelineOfCase(current.value, today);
  return (
    <section aria-labelledby="timeline-h">
      <h2 id="timeline-h">{say('case_timeline')}</h2>
      {events.length === 0 ? (
        <p>{say('case_timeline_none')}</p>
      ) : (
        <ol class="timeline" data-testid="timeline">
          {events.map((event, index) => (
            <li key={index} class={event.state}>
              <time dateTime={event.day}>{sayDay(event.day)}</time>
              <p>
                {event.state !== 'done' && <b>{say(STATE_WORDS[event.state])} </b>}
                {sayMessage(event.what)} <LinkTo event={event} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
