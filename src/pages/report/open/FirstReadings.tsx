import type { Reading } from '../../../decode/reading.ts';
import { say } from '../../shared/say.ts';
import { StatusMark } from '../../shared/StatusMark.tsx';
import { TheirValue } from '../../shared/TheirWords.tsx';

/** What was found first, while the rest is still read: to begin with, and not yet to act upon. */
export function FirstReadings({ readings }: { readonly readings: readonly Reading[] }) {
  if (readings.length === 0) return null;
  return (
    <section class="first-readings" aria-labelledby="first-h">
      <h2 id="first-h">{say('report_found_first')}</h2>
      <p>{say('report_found_first_note')}</p>
      <ul>
        {readings.map(({ id, status, label, value, absent, plain }) => (
          <li key={id} class={`reading ${status}`} data-testid="first-reading">
            <p class="top">
              <StatusMark status={status} />
            </p>
            <h3 class="theirs">
              <mark>{label}</mark> <TheirValue value={value} {...(absent && { absent })} />
            </h3>
            <p class="plain">{plain || say('report_unknown_plain')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
