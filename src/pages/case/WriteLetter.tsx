import { useState } from 'preact/hooks';
import { factsOfCase } from '../../report/case/case-facts.ts';
import { editLetter, type Edits, withEdit } from '../../rights/letters/edit-letter.ts';
import { questionsOf } from '../../rights/letters/letter-questions.ts';
import type { LetterKind } from '../../rights/letters/letter.ts';
import { writeConfirmed } from '../../rights/letters/write-confirmed.ts';
import type { Condition } from '../../rights/letters/tell-conditions.ts';
import { BeforeSending } from '../shared/letter/BeforeSending.tsx';
import { kindName, kindWords } from '../shared/letter/kind-name.ts';
import { LawLine } from '../shared/letter/LawLine.tsx';
import { LetterActions } from '../shared/letter/LetterActions.tsx';
import { LetterQuestions } from '../shared/letter/LetterQuestions.tsx';
import { Paper } from '../shared/letter/Paper.tsx';
import { SentLetter } from '../shared/letter/SentLetter.tsx';
import { say } from '../shared/say.ts';
import { withOrWithout } from '../shared/with-or-without.ts';
import { chosenKind, FREE_LETTERS } from './chosen-kind.ts';
import { addLetter, change, current, today } from './state.ts';

function check(id: string, on: boolean): void {
  const { answers } = current.value;
  const checked = withOrWithout(answers.checked ?? [], id, on);
  change({ ...current.value, answers: { ...answers, checked } });
}

/** The reader gave the days of the case themselves. What else a complaint says of a reply is ticked in its report. */
const TOLD_BY_DAYS = ['late', 'extension-late'] as const satisfies readonly Condition[];

/** The letter and what it wants to know. It says of a reply only what the days tell. */
function Desk({ kind }: { readonly kind: LetterKind }) {
  const [edits, setEdits] = useState<Edits>(new Map());
  const { answers } = current.value;
  const facts = factsOfCase(current.value);
  const { letter } = writeConfirmed(kind, {
    answers: { ...answers, confirmed: TOLD_BY_DAYS },
    today,
    ...(facts && { reply: facts }),
  });
  const finished = editLetter(letter, edits);
  return (
    <div class="build">
      <div class="beside no-print">
        <p>{kindWords(kind).why}</p>
        <LawLine kind={kind} />
        <form class="choices" onSubmit={(event) => event.preventDefault()}>
          <LetterQuestions
            questions={questionsOf(kind)}
            answers={answers}
            onAnswers={(next) => change({ ...current.value, answers: next })}
          />
        </form>
      </div>
      <section class="letter-desk" aria-label={say('letters_desk')}>
        <LetterActions letter={finished} />
        <Paper
          letter={letter}
          edits={edits}
          onEdit={(ours, theirs) => setEdits((known) => withEdit(known, ours, theirs))}
        />
        <p class="note no-print">{say('letters_note')}</p>
        <SentLetter letter={finished} onSent={addLetter} />
        <BeforeSending letter={finished} onChecked={check} />
      </section>
    </div>
  );
}

/** Letters that hang on the days alone: where no reply came, or where something else than its words is the matter. */
export function WriteLetter() {
  const kind = chosenKind.value;
  return (
    <section class={kind ? 'writes' : 'no-print'} aria-labelledby="write-h">
      <h2 id="write-h" tabIndex={-1}>
        {say('case_write')}
      </h2>
      <p>{say('case_write_note')}</p>
      <fieldset class="kinds no-print">
        <legend class="vh">{say('case_write')}</legend>
        {FREE_LETTERS.map((each) => (
          <button
            key={each}
            class="btn-3"
            type="button"
            aria-pressed={each === kind}
            onClick={() => (chosenKind.value = each === kind ? undefined : each)}
          >
            {kindName(each)}
          </button>
        ))}
      </fieldset>
      {kind && <Desk key={kind} kind={kind} />}
    </section>
  );
}
