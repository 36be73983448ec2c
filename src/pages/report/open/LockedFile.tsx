import { say } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { lastTried, leaveClosed, leftClosed, type Lock } from '../state/locks.ts';
import { PasswordPrompt } from './PasswordPrompt.tsx';
import { Places } from './Places.tsx';

interface LockedFileProps {
  readonly lock: Lock;
  /** Where each of its files lies. */
  readonly places: readonly string[];
  readonly isFirst: boolean;
  readonly maySkip: boolean;
  readonly takesFocus: boolean;
}

/** One lock with its files: the password can be given, or the reply read without them. */
export function LockedFile({ lock, places, isFirst, maySkip, takesFocus }: LockedFileProps) {
  const { id, warnings } = lock;
  const count = warnings.length;
  const closed = leftClosed.value.has(id);
  // A word for one file was tried on all of them: only where it was meant for is it called wrong.
  const wrong = lastTried.value === id && warnings.some(({ code }) => code === 'wrong-password');
  const name = String((count > 1 ? warnings[0]?.slots?.['within'] : warnings[0]?.slots?.['file']) ?? id);
  const state = say(closed ? 'report_password_skipped' : 'report_password_locked', { count });
  return (
    <li class="warning" data-testid="problem" data-code={wrong ? 'wrong-password' : 'needs-password'}>
      <Sign name="warning" />
      <div>
        <Places places={places} words={state} />
        {closed ? (
          <button class="btn-3" type="button" onClick={() => leaveClosed(id, false)}>
            {say('report_password_after_all')}
            <span class="vh">: {name}</span>
          </button>
        ) : (
          <PasswordPrompt
            lock={id}
            name={name}
            count={count}
            wrong={wrong}
            isFirst={isFirst}
            maySkip={maySkip}
            takesFocus={takesFocus || wrong}
          />
        )}
      </div>
    </li>
  );
}
