import { useId, useState } from 'preact/hooks';
import { isHeld } from '../../../decode/is-held.ts';
import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { SteadyButton } from '../../shared/SteadyButton.tsx';

interface ChooseEntryProps {
  readonly report: Report;
  readonly label: string;
  /** Ids of those that are chosen already. */
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Picks one more entry of the reply for a list. */
export function ChooseEntry({ report, label, chosen, onChoose }: ChooseEntryProps) {
  const id = useId();
  const [picked, setPicked] = useState('');
  const rest = report.fields.filter((field) => isHeld(field) && !chosen.includes(field.id));
  if (rest.length === 0) return null;
  return (
    <div class="f choose">
      <label for={id}>{label}</label>
      <div class="one-line">
        <select id={id} value={picked} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
          <option value="">{say('letters_choose')}</option>
          {rest.map((field) => (
            <option key={field.id} value={field.id}>
              {field.label}: {field.value}
            </option>
          ))}
        </select>
        <SteadyButton
          class="btn-2"
          isOff={picked === ''}
          onClick={() => {
            onChoose(picked);
            setPicked('');
          }}
        >
          {say('letters_add')}
        </SteadyButton>
      </div>
    </div>
  );
}
