import { computed } from '@preact/signals';
import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { Masthead } from '../shared/Masthead.tsx';
import { InTurn } from '../shared/InTurn.tsx';
import { say } from '../shared/say.ts';
import { isFilling } from '../shared/use-gradual.ts';
import { ExportStudy } from './export/ExportStudy.tsx';
import { Findings } from './findings/Findings.tsx';
import { StudyHead } from './findings/StudyHead.tsx';
import { StudyLog } from './findings/StudyLog.tsx';
import { ThreeAnswers } from './findings/ThreeAnswers.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import { AddReplies } from './setup/AddReplies.tsx';
import { ConsentChoice } from './setup/ConsentChoice.tsx';
import { HowTheyLie } from './setup/HowTheyLie.tsx';
import { ReadingPile } from './setup/ReadingPile.tsx';
import { ReadReplies } from './setup/ReadReplies.tsx';
import { WhoCollects } from './setup/WhoCollects.tsx';
import { counted, phase } from './state/study-work.ts';

function Steps() {
  return (
    <>
      <AddReplies />
      <WhoCollects />
      <ConsentChoice />
      <HowTheyLie />
      <ReadReplies />
    </>
  );
}

/** Before anything is read: what this page is for, and the steps that come first. */
function Begin() {
  return (
    <>
      <header class="pagehead">
        <h1>{say('study_title')}</h1>
        <p class="plain">{say('study_intro')}</p>
      </header>
      {phase.value.kind === 'failed' && (
        <p class="failed" role="alert">
          {say('study_failed')}
        </p>
      )}
      <Steps />
    </>
  );
}

/** The steps once more, to change what was said in them. They come when they are opened: most are never. */
function Again() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="again" id="settings" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('study_again')}</summary>
      {isOpen && <Steps />}
    </details>
  );
}

function Whole() {
  const found = counted.value;
  if (!found) return <Begin />;
  return (
    <>
      <StudyHead study={found.figures.study} />
      <Again />
      {found.figures.study.replies.exported > 0 && (
        <InTurn isDrawn>
          <ThreeAnswers study={found.figures.study} />
          <Matrix counted={found} />
          <Findings study={found.figures.study} />
          <ExportStudy study={found.figures.study} />
        </InTurn>
      )}
      <StudyLog log={found.figures.log} />
    </>
  );
}

/** Nothing of it is drawn anew but when something new was counted. */
const WholeOnce = memo(Whole);

function Content() {
  const now = phase.value;
  const isReading = now.kind === 'reading' || (now.kind === 'counting' && !counted.value);
  return isReading ? <ReadingPile now={now} /> : <WholeOnce />;
}

/** Whether more is still to come on the page. */
const isBusy = computed(
  () => phase.value.kind === 'reading' || phase.value.kind === 'counting' || isFilling.value,
);

/** Many replies together: what they hold, protected first, and exported so that others can check it. */
export function StudyPage() {
  return (
    <>
      <a class="skip" href="#main">
        {say('study_skip')}
      </a>
      <Masthead current="study" />
      {/* The signal goes into the attribute alone: the page is not drawn anew at every step of filling it. */}
      <main class="wrap study" id="main" tabIndex={-1} aria-busy={isBusy}>
        <Content />
      </main>
    </>
  );
}
