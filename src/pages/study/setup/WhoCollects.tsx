import { LAWFUL_BASES } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { lawfulBasis } from '../state/pile.ts';

const DUTIES = ['basis', 'tell', 'special', 'answer', 'keep'] as const;

/** Who collects replies becomes a controller: what that means, and on which ground this study collects. */
export function WhoCollects() {
  return (
    <section class="step" aria-labelledby="who-h">
      <h2 id="who-h">{say('study_who')}</h2>
      <p class="plain">{say('study_who_note')}</p>
      <ul class="duties">
        {DUTIES.map((duty) => (
          <li key={duty}>{say(`study_who_${duty}`)}</li>
        ))}
      </ul>
      <p class="field">
        <label for="basis">{say('study_basis')}</label>
        <select
          id="basis"
          value={lawfulBasis.value ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            lawfulBasis.value = LAWFUL_BASES.find((one) => one === value);
          }}
        >
          <option value="">{say('study_basis_choose')}</option>
          <option value="consent">{say('study_basis_consent')}</option>
          <option value="public-task">{say('study_basis_public')}</option>
          <option value="legitimate-interests">{say('study_basis_interests')}</option>
        </select>
      </p>
    </section>
  );
}
