import { useId } from 'preact/hooks';
import { listBrokers } from '../../../rights/find-contact.ts';
import type { Answers } from '../../../rights/letters/answers.ts';
import { type Question, shapeOf, textOf } from '../../../rights/letters/letter-questions.ts';
import { type MessageId, say } from '../say.ts';

interface LetterFieldProps {
  readonly question: Question;
  readonly answers: Answers;
  readonly onSaid: (said: string | boolean) => void;
}

/** What helps whoever fills it in; most need nothing. */
const NOTES: Partial<Readonly<Record<Question, MessageId>>> = {
  reference: 'letters_note_reference',
  formerNames: 'letters_note_former',
  formerAddresses: 'letters_note_former',
  address: 'letters_note_address',
  wantedBy: 'letters_note_wanted_by',
  receipt: 'letters_note_receipt',
  grounds: 'letter_warn_grounds',
};

/** The browser may offer what it knows of its owner; it keeps that to itself. */
const AUTOCOMPLETE: Partial<Readonly<Record<Question, string>>> = {
  name: 'name',
  email: 'email',
  address: 'street-address',
};

/** A question that is answered by a tick. */
function Tick({ question, answers, onSaid }: LetterFieldProps) {
  return (
    <label class="opt">
      <input
        type="checkbox"
        name={question}
        checked={answers[question] === (shapeOf(question) === 'tick')}
        onChange={({ currentTarget }) => onSaid(currentTarget.checked)}
      />
      <b>{say(`letters_q_${question}`)}</b>
    </label>
  );
}

/** Where the answer goes. What is typed is kept without spaces at its ends, which must not vanish under the hand. */
function Input({ question, answers, onSaid, ...rest }: LetterFieldProps & Naming) {
  const text = textOf(answers, question);
  const autocomplete = AUTOCOMPLETE[question] ?? 'off';
  switch (shapeOf(question)) {
    case 'choice':
      return (
        <select
          {...rest}
          name={question}
          value={text}
          onChange={(event) => onSaid(event.currentTarget.value)}
        >
          <option value="">{say('letters_q_broker_none')}</option>
          {listBrokers().map((broker) => (
            <option key={broker.id} value={broker.id}>
              {broker.name}
            </option>
          ))}
        </select>
      );
    case 'lines':
    case 'text':
      return (
        <textarea
          {...rest}
          name={question}
          rows={3}
          autocomplete={autocomplete}
          defaultValue={text}
          onInput={(event) => onSaid(event.currentTarget.value)}
        />
      );
    case 'day':
      return (
        <input
          {...rest}
          name={question}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={text}
          onInput={(event) => onSaid(event.currentTarget.value)}
        />
      );
    default:
      return (
        <input
          {...rest}
          name={question}
          type="text"
          autocomplete={autocomplete}
          defaultValue={text}
          onInput={(event) => onSaid(event.currentTarget.value)}
        />
      );
  }
}

interface Naming {
  readonly id: string;
  readonly 'aria-describedby'?: string;
}

/** One thing that a letter wants to know. */
export function LetterField(props: LetterFieldProps) {
  const id = useId();
  const { question } = props;
  const shape = shapeOf(question);
  if (shape === 'tick' || shape === 'no') return <Tick {...props} />;
  const note = NOTES[question];
  return (
    <div class="f">
      <label for={id}>{say(`letters_q_${question}`)}</label>
      <Input {...props} id={id} {...(note && { 'aria-describedby': `${id}-note` })} />
      {note && <p id={`${id}-note`}>{say(note)}</p>}
    </div>
  );
}
