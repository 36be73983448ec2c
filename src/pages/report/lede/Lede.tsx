import type { Warning } from '../../../read/warning.ts';
import type { Report } from '../../../report/report.ts';
import { storyParagraphs } from '../../../report/story-paragraphs.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { ClockPanel } from './ClockPanel.tsx';
import { OwnDaysForm } from './OwnDaysForm.tsx';
import { WhichReply } from './WhichReply.tsx';

interface LedeProps {
  readonly report: Report;
  /** What is said of the files, those that could not be read among them. */
  readonly warnings: readonly Warning[];
}

/** The top of the report: which reply, the headline, the story and the clock. */
export function Lede({ report, warnings }: LedeProps) {
  return (
    <header class="wrap lede">
      <WhichReply report={report} warnings={warnings} />
      <h1 data-testid="headline" tabIndex={-1}>
        {sayMessage(report.headline)}
      </h1>
      <div class="story">
        {storyParagraphs(report.story).map((lines, index) => (
          <p key={index}>{lines.map(({ message }) => sayMessage(message)).join(' ')}</p>
        ))}
        {report.story.some(({ open }) => open) && (
          <p class="onward no-print">
            <a href="#next">{say('report_next')}</a>
            <a href="#letters">{say('letters_lede')}</a>
          </p>
        )}
        {report.party && <p class="party-because">{sayMessage(report.party.because)}</p>}
      </div>
      {report.outcome !== 'unrecognised' && (
        <ClockPanel clock={report.clock}>
          <OwnDaysForm key={report.file} report={report} />
        </ClockPanel>
      )}
    </header>
  );
}
