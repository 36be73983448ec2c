import type { Report } from '../../../report/report.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { Checklist } from './Checklist.tsx';
import { KeepLinks } from './KeepLinks.tsx';

const RIGHTS = ['ask', 'correct', 'stop', 'erase'] as const;

/** What the reader can do now, in order, and what the reply should have had. */
export function NextSteps({ report }: { readonly report: Report }) {
  return (
    <section class="next" id="next" aria-labelledby="next-h">
      <div class="wrap">
        <h2 id="next-h">{say('report_next')}</h2>
        <p class="note">{say('report_next_note')}</p>
        <div class="cols">
          <div>
            {report.nextSteps.length > 0 && (
              <div class="now-steps">
                {report.nextSteps.map((step, index) => (
                  <p key={index}>{sayMessage(step)}</p>
                ))}
              </div>
            )}
            <ol class="steps">
              {RIGHTS.map((right) => (
                <li key={right}>
                  <h3>{say(`report_right_${right}`)}</h3>
                  <p>{say(`report_right_${right}_how`)}</p>
                </li>
              ))}
            </ol>
          </div>
          <Checklist items={report.checklist} />
        </div>
        <KeepLinks report={report} />
      </div>
    </section>
  );
}
