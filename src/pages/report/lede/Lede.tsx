import type { Report } from '../../../report/report.ts';
import { sayMessage } from '../../shared/say.ts';
import { ClockPanel } from './ClockPanel.tsx';
import { WhichReply } from './WhichReply.tsx';

/** The story in two paragraphs at most: what it says, and what is left open. */
function paragraphs(sentences: readonly string[]): readonly string[] {
  return sentences.length < 3
    ? [sentences.join(' ')].filter(Boolean)
    : [sentences.slice(0, -1).join(' '), ...sentences.slice(-1)];
}

/** The top of the report: which reply, the headline, the story and the clock. */
export function Lede({ report }: { readonly report: Report }) {
  return (
    <header class="wrap lede">
      <WhichReply report={report} />
      <h1 data-testid="headline" tabIndex={-1}>
        {sayMessage(report.headline)}
      </h1>
      <div class="story">
        {paragraphs(report.story.map(({ message }) => sayMessage(message))).map((text, index) => (
          <p key={index}>{text}</p>
        ))}
        {report.party && <p class="party-because">{sayMessage(report.party.because)}</p>}
      </div>
      {report.outcome !== 'unrecognised' && <ClockPanel clock={report.clock} />}
    </header>
  );
}
