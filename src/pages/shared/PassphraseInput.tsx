import type { RefObject } from 'preact';

/** The field for the passphrase of what is kept. Its form has a `passphrase-note`, which says whether one was tried in vain. */
export function PassphraseInput({
  input,
  tried,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly tried: boolean;
}) {
  return (
    <input
      id="passphrase"
      ref={input}
      type="password"
      autocomplete="off"
      required
      aria-invalid={tried}
      aria-describedby="passphrase-note"
    />
  );
}
