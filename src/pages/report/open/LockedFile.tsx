import { say } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import type { Warning } from '../../../read/warning.ts';
import { lastTried, leaveClosed, leftClosed, lockOf } from '../state/locks.ts';
import { PasswordPrompt } from './PasswordPrompt.tsx';

interface LockedFileProps {
  readonly warning: Warning;
  readonly place: string;
  readonly isFirst: boolean;
  readonly maySkip: boolean;
  readonly takesFocus: boolean;
}

/** A locked file: its password can be given, or the reply read without it. */
export function LockedFile({ warning, place, isFirst, maySkip, takesFocus }: LockedFileProps) {
  const lock = lockOf(warning);
  const file = String(warning.slots?.['file'] ?? place);
  const closed = leftClosed.value.has(lock);
  // A word for one file was tried on all of them: only where it was meant for is it called wrong.
  const wrong = warning.code === 'wrong-password' && lastTried.value === lock;
  return (
    <li class="warning" data-testid="problem" data-code={wrong ? 'wrong-password' : 'needs-password'}>
      <Sign name="warning" />
      <div>
        <p>
          <span class="theirs">{place}</span>{' '}
          {closed ? say('report_password_skipped') : say('warning_needs_password')}
        </p>
        {closed ? (
          <button class="btn-3" type="button" onClick={() => leaveClosed(lock, false)}>
            {say('report_password_after_all')}
            <span class="vh">: {file}</span>
          </button>
        ) : (
          <PasswordPrompt
            lock={lock}
            file={file}
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
