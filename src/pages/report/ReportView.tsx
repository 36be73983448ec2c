import { useLayoutEffect } from 'preact/hooks';
import type { ReplyResult } from '../../report/decode-reply.ts';
import type { Report } from '../../report/report.ts';
import { InTurn } from '../shared/InTurn.tsx';
import { say } from '../shared/say.ts';
import { DocumentPane } from './document/DocumentPane.tsx';
import { FourFigures } from './lede/FourFigures.tsx';
import { Lede } from './lede/Lede.tsx';
import { NextSteps } from './next/NextSteps.tsx';
import { WhatToKeep } from './next/WhatToKeep.tsx';
import { isMissing } from './open/is-missing.ts';
import { Notes, Problems } from './open/Problems.tsx';
import { OpenReply } from './open/OpenReply.tsx';
import { WhichParty } from './open/WhichParty.tsx';
import { WhoAreYou } from './readings/WhoAreYou.tsx';
import { Readings } from './readings/Readings.tsx';
import { Concerns } from './picture/Concerns.tsx';
import { Origins } from './picture/Origins.tsx';
import { Timeline } from './picture/Timeline.tsx';
import { Leans } from './scores/Leans.tsx';
import { clearFilter, clearPerson, opened, staysInReadings } from './state/filter.ts';
import { pictured } from './state/others.ts';
import { lastTried, locksOf } from './state/locks.ts';
import { goToElement, goToReading, showNothing, wanted } from './state/shown.ts';
import { LookFirst } from './scores/LookFirst.tsx';
import { Scores } from './scores/Scores.tsx';

interface ReportViewProps {
  readonly report: Report;
  readonly result: ReplyResult;
}

/** The scores and what stands out in them, where there are any. */
function WhatStandsOut({ report }: { readonly report: Report }) {
  const drawn = pictured.value ?? report;
  if (drawn.scores.length + drawn.leans.length + report.findings.length === 0) return null;
  return (
    <section class="wrap scores">
      <div class="sc-main">
        <Scores report={drawn} />
        <Concerns report={drawn} />
      </div>
      <aside class="lean" aria-label={say('report_aside')}>
        <Leans report={drawn} />
        <LookFirst report={report} />
      </aside>
    </section>
  );
}

/** The rest of the picture: what they think you care about, when they came by, and where it is from. */
function Picture({ report }: { readonly report: Report }) {
  const drawn = pictured.value ?? report;
  return (
    <div class="wrap picture">
      <Timeline report={drawn} />
      <Origins report={drawn} />
    </div>
  );
}

function WithData({ report }: { readonly report: Report }) {
  return (
    <InTurn>
      <FourFigures figures={report.figures} />
      <WhatStandsOut report={report} />
      <Picture report={report} />
      <div class="work">
        <InTurn>
          <DocumentPane report={report} />
          <Readings report={report} />
        </InTurn>
      </div>
      <NextSteps report={report} />
      <WhatToKeep report={report} />
    </InTurn>
  );
}

/** A reply without data is an outcome with a next step; its document stands below. */
function WithoutData({ report }: { readonly report: Report }) {
  return (
    <>
      <NextSteps report={report} />
      <div class="work alone">
        <DocumentPane report={report} />
      </div>
      <WhatToKeep report={report} />
      {report.outcome === 'unrecognised' && <OpenReply title={say('report_open_again')} quiet={false} />}
    </>
  );
}

/** What one reply says, from the headline to what can be done now. */
export function ReportView({ report, result }: ReportViewProps) {
  const missing = result.warnings.filter(isMissing);
  const notes = result.warnings.filter((warning) => !isMissing(warning));
  const hasData = report.fields.length + report.history.length > 0;
  // What was asked of the last reply is not asked of this one.
  useLayoutEffect(() => {
    if (staysInReadings.value) clearPerson();
    else clearFilter();
    opened.value = new Set();
    showNothing();
  }, [report]);
  const asksAgain = locksOf(missing).some(({ id }) => id === lastTried.value);
  useLayoutEffect(() => {
    if (wanted.value !== undefined) {
      goToReading(wanted.value);
      wanted.value = undefined;
      return;
    }
    if (staysInReadings.value) {
      staysInReadings.value = false;
      goToElement('reply');
      return;
    }
    // Whoever read the first things lower down begins at the top again.
    scrollTo({ top: 0, behavior: 'instant' });
    // A word that did not open a file is asked for again first.
    if (asksAgain) return;
    document.querySelector<HTMLElement>('.lede h1')?.focus({ preventScroll: true });
  }, [report, asksAgain]);
  return (
    <>
      <Problems warnings={missing} documents={report.documents} title={say('report_missing')} isAll={false} />
      <Lede report={report} warnings={result.warnings} />
      {!report.party && <WhichParty />}
      <div class="wrap">
        <WhoAreYou id="self" />
      </div>
      <Notes warnings={notes} documents={report.documents} />
      {hasData ? <WithData report={report} /> : <WithoutData report={report} />}
    </>
  );
}
