import type { Warning } from '../../../read/warning.ts';
import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { sayDay } from '../../../rights/say-day.ts';
import { howMuchRead } from './how-much-read.ts';

/** Names that are put in the line; the others are in the list of files beside the document. */
const NAMES = 3;

interface WhichReplyProps {
  readonly report: Report;
  readonly warnings: readonly Warning[];
}

/** Which reply this is, and whether all of it was read. */
export function WhichReply({ report, warnings }: WhichReplyProps) {
  const { party, letter, documents } = report;
  const date = letter.date ? sayDay(letter.date) : letter.dateText;
  const handedOver = documents.filter(({ within }) => within === undefined);
  const more = handedOver.length - NAMES;
  return (
    <p class="kick">
      <span>{party?.name ?? say('report_party_not_known')}</span>{' '}
      {date && <span>{say('report_reply_of', { date })}</span>}{' '}
      {handedOver.slice(0, NAMES).map(({ id, name }) => (
        <span key={id} class="theirs">
          {name}{' '}
        </span>
      ))}
      {more > 0 && <span>{say('report_files_more', { count: more })} </span>}
      <span data-testid="how-much">{howMuchRead(report, warnings)}</span>
    </p>
  );
}
