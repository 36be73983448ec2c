import { useComputed } from '@preact/signals';
import type { EventCell, HistoryEvent } from '../../../decode/reading.ts';
import { say } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { statusWord } from '../../shared/StatusMark.tsx';
import { FIRST_READINGS } from '../state/filter.ts';
import { ownEvents } from '../state/events.ts';
import { others } from '../state/others.ts';
import { eventAnchor, shown } from '../state/shown.ts';
import { FoldedWords } from './FoldedWords.tsx';
import { ShowInDocument } from './ShowInDocument.tsx';
import { useGradual } from '../../shared/use-gradual.ts';

/** What the party wrote in a cell; folded where it names somebody else. */
function CellWords({ cell }: { readonly cell: EventCell }) {
  const isFolded = useComputed(() => others.value.cells.has(cell)).value;
  const words = (
    <span class="theirs">
      {cell.value ? <mark>{cell.value}</mark> : <span class="blank">{say('page_absent_empty')}</span>}
    </span>
  );
  return isFolded ? <FoldedWords>{words}</FoldedWords> : words;
}

function CellMeaning({ cell: { plain, status } }: { readonly cell: EventCell }) {
  if (!plain) return null;
  return (
    <span class={`event-plain ${status ?? ''}`}>
      {status && <Sign name={status} />}
      {status && <span class="vh">{statusWord(status)}: </span>}
      {plain}
    </span>
  );
}

function Event({ event }: { readonly event: HistoryEvent }) {
  const first = event.cells[0];
  const lit = shown.value?.id === event.id;
  return (
    <li class={lit ? 'event lit' : 'event'} id={eventAnchor(event.id)} tabIndex={-1}>
      <dl>
        {event.cells.map((cell, index) => (
          <div key={index}>
            <dt class="theirs">{cell.label}</dt>
            <dd>
              <CellWords cell={cell} />
              <CellMeaning cell={cell} />
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

/** Events one below the other. A long list that becomes another one wants a key of its own, to come step by step again. */
export function EventList({ events }: { readonly events: readonly HistoryEvent[] }) {
  const ready = useGradual(events.length);
  return (
    <ol class="events">
      {events.slice(0, ready).map((event) => (
        <Event key={event.id} event={event} />
      ))}
    </ol>
  );
}

/** What was written down on a day: doors knocked on, calls, letters, elections. */
export function History() {
  const events = ownEvents.value;
  if (events.length === 0) return null;
  return (
    <section class="group" id="g-history" aria-labelledby="gh-history">
      <h3 id="gh-history" tabIndex={-1}>
        {say('report_history')} <span class="num">{events.length}</span>
      </h3>
      <p class="gd">{say('report_history_note')}</p>
      <EventList key={events.length > FIRST_READINGS ? events.length : ''} events={events} />
    </section>
  );
}
