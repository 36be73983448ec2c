import { useState } from 'preact/hooks';
import {
  CONTACT_NATIONS,
  type ContactNation,
  listBrokers,
  listParties,
  type PartyContact,
} from '../../rights/find-contact.ts';
import { LetterQuestions } from '../shared/letter/LetterQuestions.tsx';
import { type MessageId, say } from '../shared/say.ts';
import { nation, plan, replan } from './state.ts';
import { withOrWithout } from '../shared/with-or-without.ts';

const NATION_NAMES = {
  england: 'request_england',
  scotland: 'request_scotland',
  wales: 'request_wales',
  'northern-ireland': 'request_northern_ireland',
} as const satisfies Record<ContactNation, MessageId>;

function Nations() {
  return (
    <div class="f">
      <label for="nation">{say('request_nation')}</label>
      <select
        id="nation"
        value={nation.value ?? ''}
        onChange={({ currentTarget }) => {
          nation.value = CONTACT_NATIONS.find((known) => known === currentTarget.value);
        }}
      >
        <option value="">{say('request_nation_all')}</option>
        {CONTACT_NATIONS.map((known) => (
          <option key={known} value={known}>
            {say(NATION_NAMES[known])}
          </option>
        ))}
      </select>
      <p>{say('request_nation_note')}</p>
    </div>
  );
}

/** What we know of how to write to a party, and how old that is. */
function addressWords({ email, emailConfidence, post, seen }: PartyContact): string {
  const known = email !== undefined && emailConfidence !== 'low' ? email : post?.join(', ');
  if (known === undefined) return say('request_no_address');
  return seen === undefined
    ? say('request_address', { known })
    : say('request_address_seen', { known, seen });
}

interface TickProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}

function Tick({ name, value, label, note, on, onTick }: TickProps) {
  return (
    <label class="opt">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={on}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <b>{label}</b>
      {note !== undefined && <span>{note}</span>}
    </label>
  );
}

/** Which parties are asked, and who else. A party that is ticked stays, whatever nation is chosen after. */
export function WhoToAsk() {
  const { parties, local, brokers, answers } = plan.value;
  const [isOpen] = useState(brokers.length > 0);
  const offered = listParties().filter(
    ({ id, nations }) => nation.value === undefined || nations.includes(nation.value) || parties.includes(id),
  );
  return (
    <section class="choices" aria-labelledby="who-h">
      <h2 id="who-h">{say('request_who')}</h2>
      <Nations />
      <fieldset>
        <legend>{say('request_parties')}</legend>
        {offered.map((contact) => (
          <Tick
            key={contact.id}
            name="party"
            value={contact.id}
            label={contact.name}
            note={addressWords(contact)}
            on={parties.includes(contact.id)}
            onTick={(on) => replan({ parties: withOrWithout(parties, contact.id, on) })}
          />
        ))}
        <Tick
          name="local"
          value="local"
          label={say('request_local')}
          note={say('request_local_note')}
          on={local}
          onTick={(on) => replan({ local: on })}
        />
      </fieldset>
      {local && (
        <LetterQuestions
          questions={['local']}
          answers={answers}
          onAnswers={(next) => replan({ answers: next })}
        />
      )}
      <details open={isOpen}>
        <summary>{say('request_brokers')}</summary>
        <p class="note">
          <a href="brokers.html">{say('brokers_all')}</a>
        </p>
        <fieldset>
          <legend class="note">{say('request_brokers_note')}</legend>
          {listBrokers().map(({ id, name }) => (
            <Tick
              key={id}
              name="broker"
              value={id}
              label={name}
              on={brokers.includes(id)}
              onTick={(on) => replan({ brokers: withOrWithout(brokers, id, on) })}
            />
          ))}
        </fieldset>
      </details>
    </section>
  );
}
