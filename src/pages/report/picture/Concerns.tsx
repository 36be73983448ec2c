import { isOfConcerns } from '../../../report/group-readings.ts';
import { concernsPlot } from '../../../report/picture/score-plots.ts';
import type { Report } from '../../../report/report.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { ScoreTable } from '../scores/Scores.tsx';
import { SavePlot } from './SavePlot.tsx';

/** What the party takes somebody to care about, in the order of the reply. */
export function Concerns({ report }: { readonly report: Report }) {
  const groups = report.scores.filter(isOfConcerns);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.readings.length, 0);
  return (
    <section class="concerns" aria-labelledby="concerns-h">
      <h2 id="concerns-h">{say('report_concerns')}</h2>
      <p class="note">{say('report_concerns_note')}</p>
      <ScoreTable groups={groups} caption={say('report_concerns_caption', { count })} />
      <SavePlot
        name="concerns"
        title={say('report_concerns')}
        plot={() => concernsPlot(report, sayMessage)}
      />
    </section>
  );
}
