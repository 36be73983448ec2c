import type { Report } from '../../../report/report.ts';
import { countOwnComplaint } from '../../../rights/clock/own-days.ts';
import { todayInBritain } from '../../../rights/clock/today-in-britain.ts';
import { NATIONS } from '../../../rights/clock/working-day.ts';
import { findNation } from '../../../rights/find-nation.ts';
import { withAnswer } from '../../../rights/letters/letter-questions.ts';
import { CountedDays } from '../../shared/CountedDays.tsx';
import { say, sayMessage } from '../../shared/say.ts';
import { acknowledged, answersTold, tell, tellAcknowledged } from '../state/told.ts';

interface DayProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}

function Day({ label, name, value, onDay }: DayProps) {
  return (
    <label>
      {label}
      <input
        type="date"
        name={name}
        min="2000-01-01"
        max="2099-12-31"
        value={value}
        onInput={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </label>
  );
}

/** Counts the days in which the party has to say that it got a complaint. They are kept nowhere; letters use them. */
export function ComplaintDays({ report }: { readonly report: Report }) {
  const today = todayInBritain();
  const nation = NATIONS.find((known) => known === findNation(report));
  const { complained = '' } = answersTold.value;
  const counted = countOwnComplaint(complained, acknowledged.value, nation, today);
  return (
    <details class="own-days no-print" open>
      <summary>{say('letters_complaint_days')}</summary>
      <form onSubmit={(event) => event.preventDefault()}>
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
      </form>
      <div aria-live="polite" data-testid="complaint-days">
        {'kind' in counted ? <CountedDays deadline={counted} today={today} /> : <p>{sayMessage(counted)}</p>}
      </div>
    </details>
  );
}
