import type { Report } from '../../../report/report.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { AskedSoFar } from './AskedSoFar.tsx';
import { Checklist } from './Checklist.tsx';
import { KeepLinks } from './KeepLinks.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { ShapeReport } from './ShapeReport.tsx';

/** A step's first sentence says what to do, and heads it; the rest says how. */
function splitStep(text: string): { lead: string; rest: string } {
  const end = text.indexOf('. ');
  return end < 0 ? { lead: text, rest: '' } : { lead: text.slice(0, end + 1), rest: text.slice(end + 2) };
}

/** What the reader can do now, in order, and what the reply should have had. */
export function NextSteps({ report }: { readonly report: Report }) {
  return (
    <section class="next" id="next" aria-labelledby="next-h">
      <div class="wrap">
        <h2 id="next-h">{say('report_next')}</h2>
        <p class="note">{say('report_next_note')}</p>
        <AskedSoFar />
        <div class="cols">
          <ol class="steps">
            {report.nextSteps.map((step, index) => {
              const { lead, rest } = splitStep(sayMessage(step));
              return (
                <li key={step.id} class={index === 0 ? 'now' : undefined}>
                  <h3>{lead}</h3>
                  {rest && <p>{rest}</p>}
                </li>
              );
            })}
          </ol>
          {/* A letter without data cannot be held against the list: its next step comes first. */}
          {report.outcome === 'data' && <Checklist items={report.checklist} />}
        </div>
        <ShapeReport report={report} />
        <SaveCopy report={report} />
        <KeepLinks />
      </div>
    </section>
  );
}
