import { useId } from 'preact/hooks';
import type { Report } from '../../../report/report.ts';
import { countOwnComplaint } from '../../../rights/clock/own-days.ts';
import { todayInBritain } from '../../../rights/clock/today-in-britain.ts';
import { NATIONS } from '../../../rights/clock/working-day.ts';
import { findNation } from '../../../rights/find-nation.ts';
import { withAnswer } from '../../../rights/letters/letter-questions.ts';
import { CountedDays } from '../../shared/CountedDays.tsx';
import { say, sayMessage } from '../../shared/say.ts';
import { acknowledged, tellAcknowledged } from '../state/draft.ts';
import { answersTold, tell } from '../state/told.ts';

function Day({
  label,
  name,
  value,
  onDay,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}) {
  const id = useId();
  return (
    <div class="f">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        name={name}
        min="2000-01-01"
        max="2099-12-31"
        value={value}
        onInput={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </div>
  );
}

/** Counts the days in which the party has to say that it got the complaint. */
export function ComplaintDays({ report }: { readonly report: Report }) {
  const today = todayInBritain();
  const nation = NATIONS.find((known) => known === findNation(report));
  const { complained = '' } = answersTold.value;
  const counted = countOwnComplaint(complained, acknowledged.value, nation, today);
  return (
    <section class="parts days" aria-labelledby="complaint-days-h">
      <h2 id="complaint-days-h">{say('letters_complaint_days')}</h2>
      <Day
        label={say('letters_q_complained')}
        name="complained-on"
        value={complained}
        onDay={(day) => tell(withAnswer(answersTold.value, 'complained', day))}
      />
      <Day
        label={say('letters_acknowledged')}
        name="acknowledged-on"
        value={acknowledged.value}
        onDay={tellAcknowledged}
      />
      <div aria-live="polite" data-testid="complaint-days">
        {'kind' in counted ? (
          <CountedDays deadline={counted} today={today} />
        ) : (
          <p class="note">{sayMessage(counted)}</p>
        )}
      </div>
    </section>
  );
}
