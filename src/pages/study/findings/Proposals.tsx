import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { proposeEntries, type Proposal } from '../../../study/propose-entries.ts';
import type { Unexplained } from '../../../study/study.ts';
import { saveFile } from '../../shared/save-file.ts';
import { say } from '../../shared/say.ts';
import { partyName } from '../words.ts';

/** What was proposed in this tab. */
const proposals = signal<readonly Proposal[]>([]);

/** A code or label that nobody explained, as the choice names it. */
function nameOf({ label, value, party }: Unexplained): string {
  const code = value === '#' ? say('study_unexplained_number') : value;
  return `${label ?? ''} – ${code} – ${partyName(party)}`;
}

interface LineProps {
  readonly name: string;
  readonly words: string;
  readonly isNeeded?: boolean;
}

function Line({ name, words, isNeeded = false }: LineProps) {
  return (
    <p class="field">
      <label for={`propose-${name}`}>{words}</label>
      <input type="text" id={`propose-${name}`} name={name} required={isNeeded} autocomplete="off" />
    </p>
  );
}

function Proposed() {
  if (proposals.value.length === 0) return null;
  return (
    <>
      <ul class="log" data-testid="proposals">
        {proposals.value.map(({ label, code, meaning }, at) => (
          <li key={at}>
            <mark class="theirs">{code === undefined ? label : `${label} ${code}`}</mark> {meaning}{' '}
            <button
              class="btn-3"
              type="button"
              onClick={() => (proposals.value = proposals.value.filter((_one, other) => other !== at))}
            >
              {say('study_propose_remove')}
            </button>
          </li>
        ))}
      </ul>
      <button
        class="btn-2"
        type="button"
        onClick={() =>
          saveFile(
            'proposed-entries.json',
            'application/json',
            `${JSON.stringify(proposeEntries(proposals.value), null, 2)}\n`,
          )
        }
      >
        {say('study_propose_save')}
      </button>
    </>
  );
}

function ProposalForm({ unexplained }: { readonly unexplained: readonly Unexplained[] }) {
  const [chosen, setChosen] = useState(0);
  function propose(form: HTMLFormElement): void {
    const told = new FormData(form);
    const text = (name: string): string => {
      const value = told.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const about = unexplained[chosen];
    if (!about || about.label === null) return;
    const { label, value, party, replies } = about;
    const source = { title: text('title'), address: text('address'), date: text('date') };
    const proposal = {
      label,
      ...(value !== '#' && { code: value }),
      party,
      meaning: text('meaning'),
      source,
      replies,
    };
    proposals.value = [...proposals.value, proposal];
    form.reset();
  }
  return (
    <>
      <p class="note">{say('study_propose_note')}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          propose(event.currentTarget);
        }}
      >
        <p class="field">
          <label for="propose-what">{say('study_propose_what')}</label>
          <select
            id="propose-what"
            value={chosen}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {unexplained.map((one, at) => (
              <option key={nameOf(one)} value={at}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </p>
        <Line name="meaning" words={say('study_propose_meaning')} isNeeded />
        <Line name="title" words={say('study_propose_title')} isNeeded />
        <Line name="address" words={say('study_propose_address')} />
        <Line name="date" words={say('study_propose_date')} />
        <button class="btn-2" type="submit">
          {say('study_propose_add')}
        </button>
      </form>
    </>
  );
}

/**
 * Says what a code means and how that is known: saved as entries of the glossary, ready for review. There may be hundreds to choose from, so
 * the form comes when it is opened.
 */
export function Proposals(props: { readonly unexplained: readonly Unexplained[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="propose" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('study_propose')}</summary>
      {isOpen && <ProposalForm {...props} />}
      <Proposed />
    </details>
  );
}
