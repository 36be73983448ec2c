import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { leaveClosed } from '../state/locks.ts';
import { tryPassword } from '../state/session.ts';

interface PasswordPromptProps {
  readonly lock: string;
  /** The name of the file, or of what holds the files. */
  readonly name: string;
  /** How many files it opens. */
  readonly count: number;
  /** The last word did not open it. */
  readonly wrong: boolean;
  /** It is the first thing to do on the page. */
  readonly isFirst: boolean;
  /** There is something to go on with. */
  readonly maySkip: boolean;
  readonly takesFocus: boolean;
}

/** Asks for the word that opens one lock. It is held in this tab only, and may be tried again and again. */
export function PasswordPrompt({
  lock,
  name,
  count,
  wrong,
  isFirst,
  maySkip,
  takesFocus,
}: PasswordPromptProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <form
      class="password no-print"
      data-testid="password"
      onSubmit={(event) => {
        event.preventDefault();
        const word = input.current?.value;
        if (word) void tryPassword(word, lock);
      }}
    >
      <label for={id}>
        {say('report_password', { count })} <span class="theirs">{name}</span>
      </label>
      <div class="one-line">
        <input
          id={id}
          ref={input}
          type="password"
          autocomplete="off"
          required
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong ${id}-note` : `${id}-note`}
        />
        <button class={isFirst ? 'btn' : 'btn-2'} type="submit">
          {say('report_password_try')}
        </button>
        {maySkip && (
          <button class="btn-3" type="button" onClick={() => leaveClosed(lock, true)}>
            {say('report_password_skip')}
            <span class="vh">: {name}</span>
          </button>
        )}
      </div>
      {wrong && (
        <p class="note wrong" id={`${id}-wrong`}>
          {say('report_password_wrong', { count })}
        </p>
      )}
      <p class="note" id={`${id}-note`}>
        {say('report_password_note')}
      </p>
    </form>
  );
}
