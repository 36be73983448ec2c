import { useState } from 'preact/hooks';
import parties from '../../../glossary/parties.json' with { type: 'json' };
import type { PartyId } from '../../../glossary/entry.ts';
import { say } from '../../shared/say.ts';
import { SteadyButton } from '../../shared/SteadyButton.tsx';
import { stateParty } from '../state/session.ts';

function isParty(id: string): id is PartyId {
  return parties.some((party) => party.id === id);
}

/** Asks which party a reply is from, where nothing in it says so, and reads it again with the answer. */
export function WhichParty() {
  const [chosen, setChosen] = useState('');
  return (
    <form
      class="wrap which-party no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (isParty(chosen)) void stateParty(chosen);
      }}
    >
      <label for="which-party">{say('report_which_party')}</label>
      <div class="one-line">
        <select id="which-party" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{say('report_which_party_choose')}</option>
          {parties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <SteadyButton class="btn-2" type="submit" isOff={!isParty(chosen)}>
          {say('report_which_party_go')}
        </SteadyButton>
      </div>
      <p class="note">{say('report_which_party_note')}</p>
    </form>
  );
}
