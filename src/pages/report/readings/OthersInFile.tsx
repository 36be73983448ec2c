import { useComputed } from '@preact/signals';
import type { Reading } from '../../../decode/reading.ts';
import type { Finding } from '../../../rights/finding.ts';
import { say } from '../../shared/say.ts';
import { useGradual } from '../../shared/use-gradual.ts';
import { closeGroup, OTHERS_GROUP, openGroup, opened, readings } from '../state/filter.ts';
import { others, othersRows } from '../state/others.ts';
import { ReadingItem } from './ReadingItem.tsx';

interface OthersInFileProps {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

const NO_FINDINGS: readonly Finding[] = [];

/** The rows of other people, put on the page once they are asked for. */
function OthersRows({ ids, findings }: OthersInFileProps & { readonly ids: readonly string[] }) {
  const ready = useGradual(ids.length);
  return (
    <ol>
      {ids
        .slice(0, ready)
        .map((id) => readings.value.get(id))
        .filter((reading): reading is Reading => reading !== undefined)
        .map((reading) => (
          <ReadingItem
            key={reading.id}
            reading={reading}
            findings={findings.get(reading.id) ?? NO_FINDINGS}
          />
        ))}
    </ol>
  );
}

/** Says that the file holds things about other people, where they are, and that they stay out of what is saved. */
export function OthersInFile({ findings }: OthersInFileProps) {
  const isOpen = useComputed(() => opened.value.has(OTHERS_GROUP)).value;
  const { rows, people, naming, cells } = others.value;
  const named = naming.size + cells.size;
  if (rows.size + named === 0) return null;
  const ids = othersRows.value;
  return (
    <section class="group others" aria-labelledby="others-h" data-testid="others">
      <h3 id="others-h" tabIndex={-1}>
        {say('others_title')}
      </h3>
      <p class="gd">{say('others_note')}</p>
      {named > 0 && <p>{say('others_named_in', { count: named })}</p>}
      {ids.length > 0 && (
        <details
          open={isOpen}
          onToggle={(event) => (event.currentTarget.open ? openGroup : closeGroup)(OTHERS_GROUP)}
        >
          <summary>{say('others_rows', { count: ids.length, people })}</summary>
          {isOpen && <OthersRows ids={ids} findings={findings} />}
        </details>
      )}
    </section>
  );
}
