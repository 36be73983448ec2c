import { useId } from 'preact/hooks';
import type { DraftEntry } from '../../../report/draft-letter.ts';
import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { setAnswer } from '../state/answers.ts';
import { draft, tellRight } from '../state/draft.ts';
import { ChooseEntry } from './ChooseEntry.tsx';
import { EntryWords } from './EntryWords.tsx';

/** One entry that is not right. The warning stands before the field, so that it is read first. */
function Correction({ entry }: { readonly entry: DraftEntry }) {
  const id = useId();
  const { label, value, place, sensitive, partly } = entry;
  return (
    <li class="entry">
      <EntryWords label={label} value={value} />
      <p class="where">
        {place}. {say(partly ? 'letters_right_partly' : 'letters_right_wrong')}
      </p>
      {sensitive && (
        <p class="care" id={`${id}-care`}>
          {say('letter_warn_sensitive_field')}
        </p>
      )}
      <label for={id}>{say('letters_right')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-describedby={sensitive ? `${id}-care` : undefined}
        defaultValue={draft.value.right.get(entry.id) ?? ''}
        onInput={({ currentTarget }) => tellRight(entry.id, currentTarget.value)}
      />
      <button class="btn-3" type="button" onClick={() => setAnswer(entry.id, undefined)}>
        {say('letters_take_out')}
        <span class="vh"> {label}</span>
      </button>
    </li>
  );
}

interface CorrectionsProps {
  readonly report: Report;
  readonly entries: readonly DraftEntry[];
}

/** What the reader answered with “no” or “partly”, and what is right, if they want to say. */
export function Corrections({ report, entries }: CorrectionsProps) {
  return (
    <section class="choices" aria-labelledby="corrections-h">
      <h2 id="corrections-h">{say('letters_corrections')}</h2>
      <p class="care">{say('letter_warn_sensitive')}</p>
      {entries.length === 0 && <p class="note">{say('letters_corrections_none')}</p>}
      <ul>
        {entries.map((entry) => (
          <Correction key={entry.id} entry={entry} />
        ))}
      </ul>
      <ChooseEntry
        report={report}
        label={say('letters_corrections_add')}
        chosen={entries.map(({ id }) => id)}
        onChoose={(id) => setAnswer(id, 'no')}
      />
    </section>
  );
}
