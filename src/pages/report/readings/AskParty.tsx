import { useComputed } from '@preact/signals';
import { say } from '../../shared/say.ts';
import { asked, setAsked } from '../state/answers.ts';

/** Puts a reading on the list of what to ask the party. */
export function AskParty({ id, label }: { readonly id: string; readonly label: string }) {
  const isAsked = useComputed(() => asked.value.has(id)).value;
  return (
    <label class="ask">
      <input
        type="checkbox"
        data-testid="ask"
        checked={isAsked}
        onChange={(event) => setAsked([id], event.currentTarget.checked)}
      />
      {say('answers_ask')}
      <span class="vh">: {label}</span>
      <span>{say('answers_ask_note')}</span>
    </label>
  );
}
