import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { tryPassword } from '../state/session.ts';

/** Asks for the word that opens a locked file. It is held in this tab only, and may be tried again. */
export function PasswordPrompt({ wrong }: { readonly wrong: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="password"
      onSubmit={(event) => {
        event.preventDefault();
        const word = input.current?.value;
        if (word) void tryPassword(word);
      }}
    >
      <label for="password">{say('report_password')}</label>
      <div class="one-line">
        <input
          id="password"
          ref={input}
          type="password"
          autocomplete="off"
          required
          aria-invalid={wrong}
          aria-describedby="password-note"
        />
        <button class="btn" type="submit">
          {say('report_password_try')}
        </button>
      </div>
      <p class="note" id="password-note">
        {say('report_password_note')}
      </p>
    </form>
  );
}
