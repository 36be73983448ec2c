import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWords } from '../../shared/kept-words.ts';
import { PassphraseInput } from '../../shared/PassphraseInput.tsx';
import { say } from '../../shared/say.ts';
import { keptWaits, leaveKept, openKeptReply } from '../state/kept.ts';

/** Stands where a kept reply would: it asks for the passphrase, or says why there is no reply. */
export function OpenKept() {
  const input = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  useEffect(() => input.current?.focus(), []);
  const waits = keptWaits.value;
  if (!waits) return null;
  const { failure, ...wanted } = waits;
  if (failure !== 'wrong-passphrase')
    return (
      <section class="wrap kept-waits">
        <h1>{say('kept_not_opened')}</h1>
        <p role="alert">{failureWords(failure)}</p>
        <p class="keep">
          <a href="kept.html">{say('kept_see_all')}</a>
          <button class="btn-3" type="button" onClick={leaveKept}>
            {say('kept_leave')}
          </button>
        </p>
      </section>
    );
  return (
    <section class="wrap kept-waits">
      <h1>{say('kept_locked_title')}</h1>
      <form
        class="password"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          void openKeptReply(wanted, input.current?.value);
        }}
      >
        <label for="passphrase">{say('kept_passphrase_ask')}</label>
        <div class="one-line">
          <PassphraseInput input={input} tried={tried} />
          <button class="btn" type="submit">
            {say('kept_open')}
          </button>
        </div>
        <p class="note" id="passphrase-note" aria-live="polite">
          {say(tried ? 'kept_wrong_passphrase' : 'kept_passphrase_lost')}
        </p>
      </form>
    </section>
  );
}
