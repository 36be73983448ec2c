import type { Report } from '../../../report/report.ts';
import { sayMessage } from '../../shared/say.ts';
import { ClockPanel } from './ClockPanel.tsx';
import { WhichReply } from './WhichReply.tsx';

/** The top of the report: which reply, the headline, the story and the clock. */
export function Lede({ report }: { readonly report: Report }) {
  return (
    <header class="wrap lede">
      <WhichReply report={report} />
      <h1 data-testid="headline" tabIndex={-1}>
        {sayMessage(report.headline)}
      </h1>
      <div class="story">
        {report.story.map(({ message }, index) => (
          <p key={index}>{sayMessage(message)}</p>
        ))}
      </div>
      <ClockPanel clock={report.clock} />
    </header>
  );
}
