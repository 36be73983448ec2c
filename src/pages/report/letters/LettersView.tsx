import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Report } from '../../../report/report.ts';
import { questionsOf } from '../../../rights/letters/letter-questions.ts';
import type { LetterKind } from '../../../rights/letters/letter.ts';
import { BeforeSending } from '../../shared/letter/BeforeSending.tsx';
import { LawLine } from '../../shared/letter/LawLine.tsx';
import { LetterActions } from '../../shared/letter/LetterActions.tsx';
import { LetterQuestions } from '../../shared/letter/LetterQuestions.tsx';
import { Paper } from '../../shared/letter/Paper.tsx';
import { say } from '../../shared/say.ts';
import { ComplaintDays } from './ComplaintDays.tsx';
import { drafted, edit, edits, finished, undoEdits } from '../state/draft.ts';
import { answersTold, tell } from '../state/told.ts';
import { withOrWithout } from '../../shared/with-or-without.ts';
import { Corrections } from './Corrections.tsx';
import { Erasures } from './Erasures.tsx';
import { kindWords } from '../../shared/letter/kind-name.ts';
import { Fold } from './Fold.tsx';
import { LetterOrder } from './LetterOrder.tsx';
import { LetterParts } from './LetterParts.tsx';
import { PutInCase } from './PutInCase.tsx';

function check(id: string, on: boolean): void {
  const told = answersTold.value;
  tell({ ...told, checked: withOrWithout(told.checked ?? [], id, on) });
}

function Head({ kind }: { readonly kind: LetterKind }) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    head.current?.focus({ preventScroll: true });
  }, []);
  const { title, why } = kindWords(kind);
  return (
    <header class="wrap pagehead">
      <a
        class="skip"
        href="#letters"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('.written textarea')?.focus();
        }}
      >
        {say('letters_skip')}
      </a>
      <p class="no-print">
        <a href="#report">{say('letters_back')}</a>
      </p>
      <h1 ref={head} tabIndex={-1} data-testid="letter-title">
        {title}
      </h1>
      <p>{why}</p>
      <LawLine kind={kind} />
    </header>
  );
}

/** Letters about the reply that is open: what to send and when, what is in it, and the letter itself. */
export function LettersView({ report }: { readonly report: Report }) {
  const now = drafted.value;
  const letter = finished.value;
  if (!now || !letter) return null;
  const { kind, steps, parts, confirmed, disputed, erased } = now;
  const isComplaint = kind === 'complaint-controller' || kind === 'complaint-regulator';
  return (
    <>
      <Head kind={kind} />
      <div class="wrap build">
        <div class="beside no-print">
          <LetterOrder steps={steps} current={kind} />
          <LetterParts parts={parts} confirmed={confirmed} />
          {kind === 'rectify' && <Corrections report={report} entries={disputed} />}
          {kind === 'erase' && <Erasures report={report} entries={erased} />}
          <form
            key={kind}
            class="choices"
            aria-labelledby="about-h"
            onSubmit={(event) => event.preventDefault()}
          >
            <Fold id="about-h" title={say('letters_about')}>
              <LetterQuestions questions={questionsOf(kind)} answers={answersTold.value} onAnswers={tell} />
            </Fold>
          </form>
          {isComplaint && <ComplaintDays report={report} />}
        </div>
        <section class="letter-desk" aria-label={say('letters_desk')}>
          <LetterActions letter={letter} />
          <Paper key={kind} letter={now.letter} edits={edits.value} onEdit={edit} />
          {edits.value.size > 0 && (
            <p class="no-print">
              <button class="btn-3" type="button" onClick={undoEdits}>
                {say('letters_undo')}
              </button>
            </p>
          )}
          <p class="note no-print">{say('letters_note')}</p>
          <PutInCase key={`${kind} sent`} letter={letter} />
          <BeforeSending letter={letter} onChecked={check} />
        </section>
      </div>
    </>
  );
}
