import { say } from '../../shared/say.ts';
import { countAsked } from '../state/answers.ts';

/** How many readings the reader ticked to ask about, and the way to the letter that asks. */
export function AskedSoFar() {
  if (countAsked.value === 0) return null;
  return (
    <p class="asked no-print" data-testid="asked">
      {say('answers_asked', { count: countAsked.value })} <a href="#letters">{say('answers_asked_link')}</a>
    </p>
  );
}
