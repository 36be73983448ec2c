import { useState } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { namesOfPeople, people } from '../state/filter.ts';

/** So many people are in the choice from the start; more come when the reader goes to it. */
const PEOPLE_AT_ONCE = 500;

interface PersonSelectProps {
  readonly id: string;
  readonly label: string;
  /** What is chosen where nobody is. */
  readonly none: string;
  readonly value: string;
  readonly onChoose: (subject: string) => void;
}

/** A person as the choice names them: by the row, with the name that stands in it. */
function personWords(subject: string): string {
  const name = namesOfPeople.value.get(subject) ?? '';
  if (!/^[0-9]{1,9}$/.test(subject)) return subject;
  return name === ''
    ? say('report_person_row', { row: subject })
    : say('report_person_row_name', { row: subject, name });
}

/** Chooses one of the people of a file about several. */
export function PersonSelect({ id, label, none, value, onChoose }: PersonSelectProps) {
  const [asked, setAsked] = useState(false);
  // Tens of thousands of choices hold the page up for a fifth of a second, and few readers open them.
  const offered = asked || people.value.length <= PEOPLE_AT_ONCE ? people.value : [];
  const ask = (): void => setAsked(true);
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onFocus={ask}
        onPointerDown={ask}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {offered.map((subject) => (
          <option key={subject} value={subject}>
            {personWords(subject)}
          </option>
        ))}
      </select>
    </div>
  );
}
