import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { TOPICS } from '../../../glossary/topics.ts';
import { ANY_NUMBER } from '../../../study/proposal-list.ts';
import { proposeEntries, type Proposal } from '../../../study/propose-entries.ts';
import type { Unexplained } from '../../../study/study.ts';
import { saveFile } from '../../shared/save-file.ts';
import { say } from '../../shared/say.ts';
import { partyName } from '../words.ts';

/** What was proposed in this tab. */
const proposals = signal<readonly Proposal[]>([]);

/** A code or label that nobody explained, as the choice names it. */
function nameOf({ label, value, party }: Unexplained): string {
  const code = value === ANY_NUMBER ? say('study_unexplained_number') : value;
  return `${label ?? ''} – ${code} – ${partyName(party)}`;
}

interface LineProps {
  readonly name: string;
  readonly words: string;
  readonly isNeeded?: boolean;
  /** What the browser lets through, as a regular expression. */
  readonly pattern?: string;
}

function Line({ name, words, isNeeded = false, pattern }: LineProps) {
  return (
    <p class="field">
      <label for={`propose-${name}`}>{words}</label>
      <input
        type="text"
        id={`propose-${name}`}
        name={name}
        required={isNeeded}
        autocomplete="off"
        {...(pattern !== undefined && { pattern })}
      />
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
      ...(value !== ANY_NUMBER && { code: value }),
      party,
      meaning: text('meaning'),
      topic: text('topic'),
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
        <p class="field">
          <label for="propose-topic">{say('study_propose_topic')}</label>
          <select id="propose-topic" name="topic" required>
            <option value="">{say('study_propose_topic_choose')}</option>
            {TOPICS.map((topic) => (
              <option key={topic} value={topic}>
                {topic.replaceAll('-', ' ')}
              </option>
            ))}
          </select>
        </p>
        <Line name="title" words={say('study_propose_title')} isNeeded />
        <Line name="address" words={say('study_propose_address')} pattern="https?://\S+" />
        <Line name="date" words={say('study_propose_date')} pattern="\d{4}(-\d{2}){0,2}" />
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
