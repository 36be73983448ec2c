import type { Question } from '../../rights/letters/letter-questions.ts';
import { TOLD_DAYS } from '../../report/case/case-timeline.ts';
import { listParties } from '../../rights/find-contact.ts';
import { LetterQuestions } from '../shared/letter/LetterQuestions.tsx';
import { say } from '../shared/say.ts';
import { change, current } from './state.ts';

/** Whether an objection was ignored is asked after its day. */
const QUESTIONS: readonly Question[] = TOLD_DAYS.flatMap((day) =>
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

/** Whom the case is with, and the days as far as the reader knows them. */
export function CaseDays() {
  const one = current.value;
  const { answers, acknowledged = '' } = one;
  return (
    <section aria-labelledby="days-h">
      <h2 id="days-h">{say('case_days')}</h2>
      <p>{say('case_days_note')}</p>
      <form class="days-form" onSubmit={(event) => event.preventDefault()}>
        <WithWhom />
        <LetterQuestions
          questions={QUESTIONS}
          answers={answers}
          onAnswers={(next) => change({ ...current.value, answers: next })}
        />
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
    </section>
  );
}
