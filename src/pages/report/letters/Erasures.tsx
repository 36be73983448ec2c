import type { DraftEntry } from '../../../report/draft-letter.ts';
import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { setErase } from '../state/draft.ts';
import { ChooseEntry } from './ChooseEntry.tsx';
import { EntryWords } from './EntryWords.tsx';

interface ErasuresProps {
  readonly report: Report;
  readonly entries: readonly DraftEntry[];
}

/** What the reader wants to have erased. */
export function Erasures({ report, entries }: ErasuresProps) {
  return (
    <section class="choices" aria-labelledby="erasures-h">
      <h2 id="erasures-h">{say('letters_erasures')}</h2>
      <ul>
        {entries.map(({ id, label, value, place }) => (
          <li key={id} class="entry">
            <EntryWords label={label} value={value} />
            <p class="where">{place}</p>
            <button class="btn-3" type="button" onClick={() => setErase(id, false)}>
              {say('letters_take_out')}
              <span class="vh"> {label}</span>
            </button>
          </li>
        ))}
      </ul>
      <ChooseEntry
        report={report}
        label={say('letters_erasures_add')}
        chosen={entries.map(({ id }) => id)}
        onChoose={(id) => setErase(id, true)}
      />
    </section>
  );
}
