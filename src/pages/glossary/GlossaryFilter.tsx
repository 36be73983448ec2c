import { say } from '../shared/say.ts';
import { statusWord } from '../shared/StatusMark.tsx';
import type { Asked } from './items.ts';
import { glossary, ITEMS, kindOf } from './items.ts';

const STATUSES = ['documented', 'reported', 'inferred'] as const;
const KINDS = [...new Set(ITEMS.map(({ entry }) => kindOf(entry)))];

interface Choice<T extends string> {
  readonly value: T;
  readonly words: string;
}

interface ChooseProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T | '';
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T | '') => void;
}

function Choose<T extends string>({ id, label, value, choices, onChoose }: ChooseProps<T>) {
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(choices.find((choice) => choice.value === chosen)?.value ?? '');
        }}
      >
        <option value="">{say('glossarypage_all')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface GlossaryFilterProps {
  readonly asked: Asked;
  readonly found: number;
  readonly onAsk: (asked: Asked) => void;
}

/** Find by word, party, kind and how sure we are. */
export function GlossaryFilter({ asked, found, onAsk }: GlossaryFilterProps) {
  return (
    <search class="filter no-print">
      <div class="find">
        <div class="words">
          <label for="words">{say('glossarypage_find')}</label>
          <input
            id="words"
            type="search"
            autocomplete="off"
            value={asked.words}
            onInput={(event) => onAsk({ ...asked, words: event.currentTarget.value })}
          />
        </div>
        <Choose
          id="party"
          label={say('glossarypage_party')}
          value={asked.party}
          choices={glossary.parties.map(({ id, name }) => ({ value: id, words: name }))}
          onChoose={(party) => onAsk({ ...asked, party })}
        />
        <Choose
          id="kind"
          label={say('glossarypage_kind')}
          value={asked.kind}
          choices={KINDS.map((kind) => ({ value: kind, words: say(`glossarypage_kind_${kind}`) }))}
          onChoose={(kind) => onAsk({ ...asked, kind })}
        />
        <Choose
          id="status"
          label={say('glossarypage_status')}
          value={asked.status}
          choices={STATUSES.map((status) => ({ value: status, words: statusWord(status) }))}
          onChoose={(status) => onAsk({ ...asked, status })}
        />
      </div>
      <output class="live">
        {found === 0 ? say('glossarypage_none') : say('glossarypage_found', { count: found })}
      </output>
    </search>
  );
}
