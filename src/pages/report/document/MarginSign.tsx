import type { Reading } from '../../../decode/reading.ts';
import { say } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { statusWord } from '../../shared/StatusMark.tsx';
import { readFromMargin, readingAnchor } from '../state/shown.ts';

/** A sign in the document that leads to what its line means. */
export function MarginSign({ reading }: { readonly reading: Reading }) {
  return (
    <a
      class={`margin-sign ${reading.status}`}
      href={`#${readingAnchor(reading.id)}`}
      onClick={(event) => {
        event.preventDefault();
        readFromMargin(reading.id);
      }}
    >
      <Sign name={reading.status} />
      <span class="vh">
        {say('report_margin', { status: statusWord(reading.status), label: reading.label })}
      </span>
    </a>
  );
}
