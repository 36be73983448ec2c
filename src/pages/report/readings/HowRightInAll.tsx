import { useComputed } from '@preact/signals';
import type { Basis } from '../../../glossary/entry.ts';
import { countAnswers } from '../../../report/count-answers.ts';
import { say } from '../../shared/say.ts';
import { answers } from '../state/answers.ts';
import { ownFields } from '../state/others.ts';
import { howRightWords } from './how-right-words.ts';

/** How a guess is made, in words. */
function madeWords(basis: Basis): string {
  switch (basis) {
    case 'modelled':
    case 'area':
    case 'name':
    case 'bought':
      return say(`answers_made_${basis}`);
    default:
      return say('answers_made_other');
  }
}

/** What the reader said of the guesses, by how they are made, and what can be done about wrong ones. */
export function HowRightInAll() {
  const counts = useComputed(() => countAnswers(ownFields.value, answers.value)).value;
  if (counts.answered === 0) return null;
  const wrong = counts.no + counts.partly;
  return (
    <section class="group how-right-all no-print" aria-labelledby="how-right-h" data-testid="how-right-all">
      <h3 id="how-right-h" tabIndex={-1}>
        {say('answers_title')}
      </h3>
      <p class="gd">{howRightWords(counts)}</p>
      <dl>
        {counts.byBasis.map((one) => (
          <div key={one.basis}>
            <dt>{madeWords(one.basis)}</dt>
            <dd>{howRightWords(one)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{say('answers_limits')}</p>
      {wrong > 0 && (
        <p class="do">
          {say('answers_wrong', { count: wrong })} <a href="#letters">{say('answers_to_letters')}</a>
        </p>
      )}
    </section>
  );
}
