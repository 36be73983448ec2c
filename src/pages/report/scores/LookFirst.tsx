import type { Report } from '../../../report/report.ts';
import type { Finding } from '../../../rights/finding.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { flagWords, isAlarm } from '../flag-words.ts';
import { Sign } from '../../shared/Sign.tsx';
import { readings } from '../state/filter.ts';
import { ReadingLink } from './ScoreRow.tsx';

/** Labels named in a line; what is beyond is counted. */
const LABELS_NAMED = 3;

function Labels({ finding }: { readonly finding: Finding }) {
  const named = finding.fields.slice(0, LABELS_NAMED).flatMap((id) => readings.value.get(id) ?? []);
  if (named.length === 0) return null;
  const rest = finding.fields.length - named.length;
  return (
    <span class="labels">
      {named.map((reading) => (
        <span key={reading.id} class="theirs">
          <ReadingLink reading={reading}>{reading.label}</ReadingLink>
        </span>
      ))}
      {rest > 0 && <span class="rest">{say('report_first_rest', { count: rest })}</span>}
    </span>
  );
}

/** What does not add up, or what the law asks for and the reply lacks. A hint, never proof. */
export function LookFirst({ report }: { readonly report: Report }) {
  if (report.findings.length === 0) return null;
  return (
    <section class="first" aria-labelledby="first-h">
      <h2 id="first-h">{say('report_first')}</h2>
      <ol>
        {report.findings.map((finding, index) => (
          <li key={index} class={isAlarm(finding.kind) ? 'warning' : 'noted'}>
            <Sign name="warning" />
            <strong>{flagWords(finding.kind)}</strong> {sayMessage(finding.because)}
            <Labels finding={finding} />
          </li>
        ))}
      </ol>
    </section>
  );
}
