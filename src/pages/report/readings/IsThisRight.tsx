import { useComputed } from '@preact/signals';
import { ANSWERS } from '../../../report/answer.ts';
import { say } from '../../shared/say.ts';
import { answers, setAnswer } from '../state/answers.ts';
import { countOpenGuesses, goToGuessAfter } from '../state/next-guess.ts';
import { ANSWER_WORDS } from './answer-words.ts';

interface IsThisRightProps {
  readonly id: string;
  readonly label: string;
}

/** After an answer: take it back, or go on to the next guess that has none. */
function AfterAnswer({ id, label }: IsThisRightProps) {
  const isAnswered = useComputed(() => Object.hasOwn(answers.value, id)).value;
  const hasNext = useComputed(
    () => countOpenGuesses.value > (Object.hasOwn(answers.value, id) ? 0 : 1),
  ).value;
  return (
    <span class="after">
      {hasNext && (
        <button class="btn-3" type="button" data-testid="next-guess" onClick={() => goToGuessAfter(id)}>
          {say('answers_next')}
        </button>
      )}
      {isAnswered && (
        <button class="btn-3" type="button" onClick={() => setAnswer(id, undefined)}>
          {say('answers_clear')}
          <span class="vh">: {label}</span>
        </button>
      )}
    </span>
  );
}

/** Asks of a guess whether it is right, with one click or one key. */
export function IsThisRight({ id, label }: IsThisRightProps) {
  const answer = useComputed(() => answers.value[id]).value;
  return (
    <fieldset class={answer === undefined ? 'right' : 'right answered'} data-testid="is-right">
      <legend>
        {say('answers_right')}
        <span class="vh"> {label}</span>
      </legend>
      {ANSWERS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={`right-${id}`}
            value={each}
            checked={answer === each}
            onChange={() => setAnswer(id, each)}
          />
          {say(ANSWER_WORDS[each])}
        </label>
      ))}
      <AfterAnswer id={id} label={label} />
    </fieldset>
  );
}
