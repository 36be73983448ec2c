import { stopsTable } from '../../../study/disclosure.ts';
import type { Study } from '../../../study/study.ts';
import { Sign } from '../../shared/Sign.tsx';
import { say } from '../../shared/say.ts';
import { removesIdentifying } from '../state/pile.ts';

/** Whether somebody could be picked out of what is saved, and what was done against it. */
export function ExportChecks({ study }: { readonly study: Study }) {
  const { combinations, cells, atLeast } = study.disclosure;
  const left = Object.values(study.replies.withoutConsent).reduce((sum, count) => sum + count, 0);
  const small = Object.values(cells).reduce((sum, cell) => sum + cell.small, 0);
  const isStopped = stopsTable(study.disclosure);
  return (
    <>
      <h3>{say('study_checks')}</h3>
      <ul class="checks">
        <li class="ok">{say('study_checks_names')}</li>
        <li class="ok">{say('study_checks_text')}</li>
        <li class="ok">{say('study_checks_consent', { count: left })}</li>
        <li class="ok">{say('study_checks_rare', { count: atLeast })}</li>
        {small > 0 && <li class="noted">{say('study_checks_small', { count: small, least: atLeast })}</li>}
        <li class={isStopped ? 'stop' : 'ok'} data-testid="disclosure">
          {isStopped && <Sign name="warning" />}
          <span>
            {isStopped
              ? say('study_checks_alone', { count: combinations.unique, of: combinations.people })
              : say('study_checks_k', { count: combinations.kAnonymity })}
          </span>
        </li>
      </ul>
      <label class="remove">
        <input
          type="checkbox"
          data-testid="remove-identifying"
          checked={removesIdentifying.value}
          onChange={(event) => (removesIdentifying.value = event.currentTarget.checked)}
        />
        {say('study_checks_remove')}
      </label>
    </>
  );
}
