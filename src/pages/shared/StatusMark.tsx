import type { Status } from '../../glossary/entry.ts';
import { Sign } from './Sign.tsx';
import { say } from './say.ts';

/** The word that readers see for a status. */
export function statusWord(status: Status): string {
  return say(`page_status_${status}`);
}

/** How sure we are: the sign and the word together, in the colour of the status. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <span class={`st ${status}`}>
      <Sign name={status} />
      {statusWord(status)}
    </span>
  );
}
