import type { Reading } from '../../../decode/reading.ts';
import type { Beside } from '../../../report/picture/scale-line.ts';
import { say } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { statusWord } from '../../shared/StatusMark.tsx';
import { ScaleLine } from '../readings/ScaleDrawing.tsx';
import { goToReading, readingAnchor } from '../state/shown.ts';

/** A link to a reading on this page, which may have to be brought onto it first. */
export function ReadingLink({ reading, children }: { readonly reading: Reading; readonly children: string }) {
  return (
    <a
      href={`#${readingAnchor(reading.id)}`}
      onClick={(event) => {
        event.preventDefault();
        goToReading(reading.id);
      }}
    >
      {children}
    </a>
  );
}

interface ScoreRowProps {
  readonly reading: Reading;
  /** The room that all lines of its table leave. */
  readonly beside: Beside;
}

/** One score: its sign and name, where it stands, and the value as printed. */
export function ScoreRow({ reading, beside }: ScoreRowProps) {
  const { label, value, status, placed, absent } = reading;
  return (
    <tr class={status}>
      <th scope="row">
        <span class="row-name">
          <Sign name={status} />
          <span class="theirs">
            <span class="vh">{statusWord(status)}: </span>
            <ReadingLink reading={reading}>{label}</ReadingLink>
          </span>
        </span>
      </th>
      <td class="pl">
        {placed ? (
          <ScaleLine placed={placed} beside={beside} blank={absent !== undefined} />
        ) : (
          <span class="none">{say('report_scores_not_drawn')}</span>
        )}
      </td>
      <td class="vv num">
        {value || <i>{say('page_absent_empty')}</i>}
        {placed?.offScale && <em>{say('report_scores_off')}</em>}
      </td>
    </tr>
  );
}
