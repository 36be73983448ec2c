import { useEffect } from 'preact/hooks';
import type { ReplyResult } from '../../report/decode-reply.ts';
import type { Report } from '../../report/report.ts';
import { InTurn } from '../shared/InTurn.tsx';
import { say } from '../shared/say.ts';
import { DocumentPane } from './document/DocumentPane.tsx';
import { FourFigures } from './lede/FourFigures.tsx';
import { Lede } from './lede/Lede.tsx';
import { NextSteps } from './next/NextSteps.tsx';
import { isMissing, Notes, Problems } from './open/Problems.tsx';
import { WhichParty } from './open/WhichParty.tsx';
import { Readings } from './readings/Readings.tsx';
import { Leans } from './scores/Leans.tsx';
import { LookFirst } from './scores/LookFirst.tsx';
import { Scores } from './scores/Scores.tsx';

interface ReportViewProps {
  readonly report: Report;
  readonly result: ReplyResult;
}

/** What one reply says, from the headline to what can be done now. */
export function ReportView({ report, result }: ReportViewProps) {
  const missing = result.warnings.filter(isMissing);
  const notes = result.warnings.filter((warning) => !isMissing(warning));
  useEffect(() => {
    document.querySelector<HTMLElement>('.lede h1')?.focus({ preventScroll: true });
  }, [report]);
  return (
    <InTurn>
      <Problems warnings={missing} documents={report.documents} title={say('report_missing')} />
      <Lede report={report} />
      {!report.party && <WhichParty />}
      {report.fields.length > 0 && <FourFigures figures={report.figures} />}
      <Notes warnings={notes} documents={report.documents} />
      <section class="wrap scores">
        <Scores report={report} />
        <aside class="lean" aria-label={say('report_aside')}>
          <Leans report={report} />
          <LookFirst report={report} />
        </aside>
      </section>
      <div class="work">
        <InTurn>
          <DocumentPane report={report} />
          <Readings report={report} />
        </InTurn>
      </div>
      <NextSteps report={report} />
    </InTurn>
  );
}
