import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptFailure } from '../../extension/kept/kept-head.ts';
import { failureWords } from './kept-words.ts';
import { type MessageId, say } from './say.ts';

interface Props {
  /** What stands in the way: a passphrase, or something that no passphrase helps against. */
  readonly failure: KeptFailure;
  /** Says that it could not be opened. */
  readonly notOpened: MessageId;
  /** What the button does. */
  readonly open: MessageId;
  readonly onOpen: (passphrase: string) => void;
  /** What else can be done where it cannot be opened. */
  readonly children?: ComponentChildren;
}

/** Stands where something kept would: it asks for the passphrase, or says why there is nothing. */
export function OpenLocked({ failure, notOpened, open, onOpen, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  useLayoutEffect(() => input.current?.focus(), []);
  if (failure !== 'wrong-passphrase')
    return (
      <section class="wrap kept-waits">
        <h1>{say(notOpened)}</h1>
        <p role="alert">{failureWords(failure)}</p>
        <p class="acts">
          <a href="kept.html">{say('kept_see_all')}</a>
          {children}
        </p>
      </section>
    );
  return (
    <section class="wrap kept-waits">
      <h1>{say('kept_locked_title')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          onOpen(input.current?.value ?? '');
        }}
      >
        <label for="passphrase">{say('kept_passphrase_ask')}</label>
        <div class="one-line">
          <input
            id="passphrase"
            ref={input}
            type="password"
            autocomplete="off"
            required
            aria-invalid={tried}
            aria-describedby="passphrase-note"
          />
          <button class="btn" type="submit">
            {say(open)}
          </button>
        </div>
        <p class="note" id="passphrase-note" aria-live="polite">
          {say(tried ? 'kept_wrong_passphrase' : 'kept_passphrase_lost')}
        </p>
      </form>
    </section>
  );
}
