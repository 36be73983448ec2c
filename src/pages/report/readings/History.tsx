import type { HistoryEvent } from '../../../decode/reading.ts';
import { say } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { statusWord } from '../../shared/StatusMark.tsx';
import { shown } from '../state/shown.ts';
import { ShowInDocument } from './ShowInDocument.tsx';
import { useGradual } from '../../shared/use-gradual.ts';

function Event({ event }: { readonly event: HistoryEvent }) {
  const first = event.cells[0];
  const lit = shown.value?.id === event.id;
  return (
    <li class={lit ? 'event lit' : 'event'}>
      <dl>
        {event.cells.map(({ label, value, plain, status }, index) => (
          <div key={index}>
            <dt class="theirs">{label}</dt>
            <dd>
              <span class="theirs">
                {value ? <mark>{value}</mark> : <span class="blank">{say('page_absent_empty')}</span>}
              </span>
              {plain && (
                <span class={`event-plain ${status ?? ''}`}>
                  {status && <Sign name={status} />}
                  {status && <span class="vh">{statusWord(status)}: </span>}
                  {plain}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {first && (
        <p class="top">
          <ShowInDocument id={event.id} label={first.value || first.label} where={first.where} />
        </p>
      )}
    </li>
  );
}

/** What was written down on a day: doors knocked on, calls, letters, elections. */
export function History({ events }: { readonly events: readonly HistoryEvent[] }) {
  const ready = useGradual(events.length);
  if (events.length === 0) return null;
  return (
    <section class="group" id="g-history" aria-labelledby="gh-history">
      <h3 id="gh-history" tabIndex={-1}>
        {say('report_history')} <span class="num">{events.length}</span>
      </h3>
      <p class="gd">{say('report_history_note')}</p>
      <ol class="events">
        {events.slice(0, ready).map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}
