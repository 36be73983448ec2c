import { useState } from 'preact/hooks';
import type { Answers } from '../../rights/letters/answers.ts';
import type { Question } from '../../rights/letters/letter-questions.ts';
import { TOLD_DAYS } from '../../report/case/case-timeline.ts';
import { listParties } from '../../rights/find-contact.ts';
import { LetterQuestions } from '../shared/letter/LetterQuestions.tsx';
import { say } from '../shared/say.ts';
import { change, current } from './state.ts';

/** What every case has, sooner or later. */
const FIRST_DAYS = ['requested', 'replied'] as const satisfies readonly Question[];

/** What only some have, in the order in which such things happen. Whether an objection was ignored is asked after its day. */
const MORE_DAYS = TOLD_DAYS.filter((day) => !FIRST_DAYS.some((first) => first === day)).flatMap((day) =>
  day === 'objected' ? [day, 'objectionIgnored' as const] : [day],
);

/** Of a party that has several contacts, a case that came from a report names the party: its first is meant. */
function contactOf(id: string | undefined): string {
  const all = listParties();
  return (all.find((contact) => contact.id === id) ?? all.find(({ party }) => party === id))?.id ?? '';
}

function WithWhom() {
  const { answers } = current.value;
  return (
    <div class="f">
      <label for="case-party">{say('case_party')}</label>
      <select
        id="case-party"
        value={contactOf(answers.party)}
        onChange={({ currentTarget }) => {
          const { party: _, ...rest } = answers;
          const { value } = currentTarget;
          change({ ...current.value, answers: value === '' ? rest : { ...rest, party: value } });
        }}
      >
        <option value="">{say('case_party_none')}</option>
        {listParties().map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function onAnswers(answers: Answers): void {
  change({ ...current.value, answers });
}

/** What not every case has is folded until some of it is known, so that the two days that matter stand alone. */
function MoreDays() {
  const { answers, acknowledged = '' } = current.value;
  const known = acknowledged !== '' || MORE_DAYS.some((day) => answers[day] !== undefined);
  const [isOpen, setOpen] = useState(known);
  // It stays open when the last of them is cleared.
  if (known && !isOpen) setOpen(true);
  return (
    <details class="more-days" open={isOpen}>
      <summary>{say('case_more_days')}</summary>
      <form class="days-form" onSubmit={(event) => event.preventDefault()}>
        <LetterQuestions questions={MORE_DAYS} answers={answers} onAnswers={onAnswers} />
        <div class="f">
          <label for="case-acknowledged">{say('letters_acknowledged')}</label>
          <input
            id="case-acknowledged"
            type="date"
            name="acknowledged"
            min="2000-01-01"
            max="2099-12-31"
            value={acknowledged}
            onInput={({ currentTarget }) => {
              const { acknowledged: _, ...rest } = current.value;
              const { value } = currentTarget;
              change(value === '' ? rest : { ...rest, acknowledged: value });
            }}
          />
        </div>
      </form>
    </details>
  );
}

/** Whom the case is with, and the days as far as the reader knows them. */
export function CaseDays() {
  const { answers } = current.value;
  return (
    <section class="no-print" aria-labelledby="days-h">
      <h2 id="days-h">{say('case_days')}</h2>
      <p>{say('case_days_note')}</p>
      <form class="days-form" onSubmit={(event) => event.preventDefault()}>
        <WithWhom />
        <LetterQuestions questions={FIRST_DAYS} answers={answers} onAnswers={onAnswers} />
      </form>
      <MoreDays />
    </section>
  );
}
