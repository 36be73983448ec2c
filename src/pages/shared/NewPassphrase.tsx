import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { say } from './say.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** It lies behind a passphrase: it is never kept open by leaving this empty. */
  readonly isLocked?: boolean | undefined;
}

/** The field for a passphrase behind which a case is to be kept, if its reader wants one. */
export function NewPassphrase({ input, isLocked = false }: Props) {
  const id = useId();
  return (
    <div class="f">
      <label for={id}>{say(isLocked ? 'kept_passphrase_ask' : 'kept_passphrase')}</label>
      <input
        id={id}
        ref={input}
        type="password"
        required={isLocked}
        autocomplete="new-password"
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`}>{say('kept_passphrase_note')}</p>
    </div>
  );
}
