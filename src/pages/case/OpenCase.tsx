import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWords } from '../shared/kept-words.ts';
import { PassphraseInput } from '../shared/PassphraseInput.tsx';
import { say } from '../shared/say.ts';
import { openCase, waits } from './state.ts';

/** Stands where a kept case would: it asks for the passphrase, or says why there is no case. */
export function OpenCase() {
  const input = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  useEffect(() => input.current?.focus(), []);
  const waiting = waits.value;
  if (!waiting) return null;
  const { id, failure } = waiting;
  if (failure !== 'wrong-passphrase')
    return (
      <section class="case-head">
        <h1>{say('case_not_opened')}</h1>
        <p role="alert">{failureWords(failure)}</p>
        <p>
          <a href="kept.html">{say('kept_see_all')}</a>
        </p>
      </section>
    );
  return (
    <section class="case-head">
      <h1>{say('kept_locked_title')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          void openCase(id, input.current?.value);
        }}
      >
        <div class="f">
          <label for="passphrase">{say('kept_passphrase_ask')}</label>
          <PassphraseInput input={input} tried={tried} />
          <p id="passphrase-note" aria-live="polite">
            {say(tried ? 'kept_wrong_passphrase' : 'kept_passphrase_lost')}
          </p>
        </div>
        <button class="btn" type="submit">
          {say('case_open')}
        </button>
      </form>
    </section>
  );
}
