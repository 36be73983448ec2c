import { useComputed } from '@preact/signals';
import { countAnswers } from '../../../report/count-answers.ts';
import { say } from '../../shared/say.ts';
import { answers } from '../state/answers.ts';
import { ownFields } from '../state/others.ts';
import { goToGuessAfter } from '../state/next-guess.ts';
import { howRightWords } from './how-right-words.ts';

/** Above the readings: how right the guesses are so far, and the way to the next one. */
export function HowRight() {
  const counts = useComputed(() => countAnswers(ownFields.value, answers.value)).value;
  if (counts.guesses === 0) return null;
  const isNew = counts.answered === 0;
  return (
    <p class="how-right no-print" data-testid="how-right">
      <span>{isNew ? say('answers_begin', { count: counts.guesses }) : howRightWords(counts)}</span>
      {counts.answered < counts.guesses && (
        <button class="btn-3" type="button" onClick={() => goToGuessAfter(undefined)}>
          {say(isNew ? 'answers_first' : 'answers_next')}
        </button>
      )}
      {!isNew && <a href="#how-right-h">{say('answers_to_sum')}</a>}
    </p>
  );
}
