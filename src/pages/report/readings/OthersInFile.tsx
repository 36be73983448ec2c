import { useComputed } from '@preact/signals';
import type { Finding } from '../../../rights/finding.ts';
import { say } from '../../shared/say.ts';
import { closeGroup, OTHERS_GROUP, openGroup, opened } from '../state/filter.ts';
import { othersEvents } from '../state/events.ts';
import { others, othersRows } from '../state/others.ts';
import { EventList } from './History.tsx';
import { ReadingList } from './ReadingList.tsx';

interface OthersInFileProps {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** Says that the file holds things about other people, where they are, and that they stay out of what is saved. */
export function OthersInFile({ findings }: OthersInFileProps) {
  const isOpen = useComputed(() => opened.value.has(OTHERS_GROUP)).value;
  const { rows, people, naming, cells } = others.value;
  const named = naming.size + cells.size;
  if (rows.size + named === 0) return null;
  const ids = othersRows.value;
  const events = othersEvents.value;
  const count = ids.length + events.length;
  return (
    <section class="group others" aria-labelledby="others-h" data-testid="others">
      <h3 id="others-h" tabIndex={-1}>
        {say('others_title')}
      </h3>
      <p class="gd">{say('others_note')}</p>
      {named > 0 && <p>{say('others_named_in', { count: named })}</p>}
      {count > 0 && (
        <details
          open={isOpen}
          onToggle={(event) => (event.currentTarget.open ? openGroup : closeGroup)(OTHERS_GROUP)}
        >
          <summary>{say('others_rows', { count, people })}</summary>
          {isOpen && <ReadingList ids={ids} findings={findings} />}
          {isOpen && events.length > 0 && <EventList events={events} />}
        </details>
      )}
    </section>
  );
}
