import { useComputed } from '@preact/signals';
import { say } from '../../shared/say.ts';
import { asked, setAsked } from '../state/answers.ts';

/** Asks the party about every reading of a group that nobody explains, by one tick. */
export function AskAboutAll({ ids }: { readonly ids: readonly string[] }) {
  const isAll = useComputed(() => ids.every((id) => asked.value.has(id))).value;
  if (ids.length < 2) return null;
  return (
    <label class="ask ask-all no-print">
      <input
        type="checkbox"
        data-testid="ask-all"
        checked={isAll}
        onChange={(event) => setAsked(ids, event.currentTarget.checked)}
      />
      {say('answers_ask_all', { count: ids.length })}
      <span>{say('answers_ask_note')}</span>
    </label>
  );
}
