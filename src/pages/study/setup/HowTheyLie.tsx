import parties from '../../../glossary/parties.json' with { type: 'json' };
import type { PartyId } from '../../../glossary/entry.ts';
import { PEOPLE_COLUMNS, peopleOf } from '../../../study/reply-lists.ts';
import { say } from '../../shared/say.ts';
import { atLeast, party, passwords, people, personIs, replyIs } from '../state/pile.ts';
import { ListPicker } from './ListPicker.tsx';
import { PseudonymKey } from './PseudonymKey.tsx';

const MOST_AT_LEAST = 999;

function ReplyAndPerson() {
  return (
    <>
      <p class="field">
        <label for="reply-is">{say('study_lie_reply')}</label>
        <select
          id="reply-is"
          value={replyIs.value}
          onChange={(event) => (replyIs.value = event.currentTarget.value === 'folder' ? 'folder' : 'file')}
        >
          <option value="file">{say('study_lie_reply_file')}</option>
          <option value="folder">{say('study_lie_reply_folder')}</option>
        </select>
      </p>
      <p class="field">
        <label for="person-is">{say('study_lie_person')}</label>
        <select
          id="person-is"
          value={personIs.value}
          onChange={(event) => {
            const { value } = event.currentTarget;
            personIs.value = value === 'list' || value === 'folder' ? value : 'none';
          }}
        >
          <option value="folder">{say('study_lie_person_folder')}</option>
          <option value="list">{say('study_lie_person_list')}</option>
          <option value="none">{say('study_lie_person_none')}</option>
        </select>
      </p>
      {personIs.value === 'list' && (
        <ListPicker
          id="people"
          words={say('study_lie_person_choose')}
          columns={PEOPLE_COLUMNS}
          count={people.value?.size}
          onList={(rows) => (people.value = peopleOf(rows))}
        />
      )}
    </>
  );
}

/** How the replies lie in their folders, what opens them, and how they are called. What is set here is usual. */
export function HowTheyLie() {
  return (
    <details class="step how">
      <summary>{say('study_lie')}</summary>
      <div class="fields">
        <ReplyAndPerson />
        <p class="field">
          <label for="party">{say('study_lie_party')}</label>
          <select
            id="party"
            value={party.value ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              party.value = parties.find(({ id }) => id === value)?.id as PartyId | undefined;
            }}
          >
            <option value="">{say('study_lie_party_any')}</option>
            {parties.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="at-least">{say('study_lie_at_least')}</label>
          <input
            type="text"
            inputMode="numeric"
            id="at-least"
            value={String(atLeast.value)}
            onChange={(event) => {
              const number = Number(event.currentTarget.value);
              if (Number.isInteger(number) && number >= 1 && number <= MOST_AT_LEAST) atLeast.value = number;
              else event.currentTarget.value = String(atLeast.value);
            }}
          />
        </p>
        <p class="field wide">
          <label for="words">{say('study_lie_passwords')}</label>
          <textarea
            id="words"
            rows={3}
            spellcheck={false}
            autocomplete="off"
            onChange={(event) =>
              (passwords.value = event.currentTarget.value.split('\n').filter((word) => word !== ''))
            }
          />
        </p>
        <PseudonymKey />
      </div>
    </details>
  );
}
