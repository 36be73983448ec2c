import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { say } from './say.ts';

/** The field for a passphrase behind which a case is to be kept, if its reader wants one. */
export function NewPassphrase({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const id = useId();
  return (
    <div class="f">
      <label for={id}>{say('kept_passphrase')}</label>
      <input
        id={id}
        ref={input}
        type="password"
        autocomplete="new-password"
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`}>{say('kept_passphrase_note')}</p>
    </div>
  );
}
