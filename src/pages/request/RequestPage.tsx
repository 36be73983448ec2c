import { withOrWithout } from '../shared/with-or-without.ts';
import { nationOfParty } from '../../rights/letters/draft-requests.ts';
import { questionsOf } from '../../rights/letters/letter-questions.ts';
import { BeforeSending } from '../shared/letter/BeforeSending.tsx';
import { LawLine } from '../shared/letter/LawLine.tsx';
import { LetterActions } from '../shared/letter/LetterActions.tsx';
import { LetterQuestions } from '../shared/letter/LetterQuestions.tsx';
import { Paper } from '../shared/letter/Paper.tsx';
import { Masthead } from '../shared/Masthead.tsx';
import { say } from '../shared/say.ts';
import { DaysAfter } from './DaysAfter.tsx';
import { KeepRequest } from './KeepRequest.tsx';
import { choose, edit, edits, finished, plan, replan, requests, shown } from './state.ts';
import { WhatToAsk } from './WhatToAsk.tsx';
import { WhoToAsk } from './WhoToAsk.tsx';

/** One letter goes to each: this says whose is on the desk. */
function WhoseLetter() {
  if (requests.value.length < 2) return null;
  return (
    <fieldset class="whose no-print">
      <legend>{say('request_letters')}</legend>
      {requests.value.map(({ id, name }) => (
        <button
          key={id}
          class="btn-3"
          type="button"
          aria-pressed={id === shown.value?.id}
          onClick={() => choose(id)}
        >
          {name || say('request_local')}
        </button>
      ))}
    </fieldset>
  );
}

function check(id: string, on: boolean): void {
  const { answers } = plan.value;
  replan({ answers: { ...answers, checked: withOrWithout(answers.checked ?? [], id, on) } });
}

/** The letter on the desk, or what is missing for one. */
function Desk() {
  const now = shown.value;
  const letter = finished.value;
  return (
    <section class="letter-desk" id="desk" tabIndex={-1} aria-label={say('letters_desk')}>
      {now && letter ? (
        <>
          <WhoseLetter />
          <LetterActions letter={letter} />
          <Paper key={now.id} letter={now.letter} edits={edits.value} onEdit={edit} />
          <p class="note no-print">{say('letters_note')}</p>
          <KeepRequest key={`${now.id} kept`} request={now} letter={letter} />
          <BeforeSending letter={letter} onChecked={check} />
        </>
      ) : (
        <p class="written none">{say('request_nobody')}</p>
      )}
    </section>
  );
}

/** Asks a few things, and makes the request for one's data from them. Nothing is sent from here. */
export function RequestPage() {
  return (
    <>
      <a class="skip" href="#desk">
        {say('letters_skip')}
      </a>
      <Masthead current="request" />
      <main>
        <header class="wrap pagehead">
          <h1>{say('request_title')}</h1>
          <p>{say('request_lede')}</p>
          <LawLine kind="ask" />
        </header>
        <div class="wrap build">
          <div class="beside no-print">
            <WhoToAsk />
            <form class="choices" aria-labelledby="you-h" onSubmit={(event) => event.preventDefault()}>
              <h2 id="you-h">{say('request_you')}</h2>
              <LetterQuestions
                questions={questionsOf('ask')}
                answers={plan.value.answers}
                onAnswers={(answers) => replan({ answers })}
              />
            </form>
            <WhatToAsk />
          </div>
          <Desk />
        </div>
        <DaysAfter nation={shown.value && nationOfParty(shown.value.id)} />
      </main>
    </>
  );
}
