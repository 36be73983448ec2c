import { useId, useState } from 'preact/hooks';
import type { Report } from '../../../report/report.ts';
import { countOwnDays, OWN_DAYS, type OwnDay } from '../../../rights/clock/own-days.ts';
import { todayInBritain } from '../../../rights/clock/today-in-britain.ts';
import { type Nation, NATIONS } from '../../../rights/clock/working-day.ts';
import { findNation } from '../../../rights/find-nation.ts';
import { daysOfAnswers } from '../../../rights/letters/days-of-answers.ts';
import { CountedDays } from '../../shared/CountedDays.tsx';
import { type MessageId, say, sayMessage } from '../../shared/say.ts';
import { answersTold, tellDays } from '../state/told.ts';

const LABELS = {
  received: 'own_days_received',
  identityAsked: 'own_days_identity_asked',
  identityReceived: 'own_days_identity_received',
  asked: 'own_days_asked',
  answered: 'own_days_answered',
  extensionNotice: 'own_days_extension',
  replied: 'own_days_replied',
} as const satisfies Record<OwnDay, MessageId>;

const NATION_LABELS = {
  'england-wales': 'own_days_england_wales',
  scotland: 'own_days_scotland',
  'northern-ireland': 'own_days_northern_ireland',
} as const satisfies Record<Nation, MessageId>;

/** Counts again with the days that the reader knows better than the letter tells. They are kept nowhere; letters use them. */
export function OwnDaysForm({ report }: { readonly report: Report }) {
  const id = useId();
  const days = daysOfAnswers(answersTold.value);
  const [nation, setNation] = useState(() => NATIONS.find((known) => known === findNation(report)));
  const today = todayInBritain();
  const counted = countOwnDays(days, nation, today);
  return (
    <details class="own-days no-print">
      <summary>{say('own_days')}</summary>
      <form onSubmit={(event) => event.preventDefault()}>
        {OWN_DAYS.map((key) => (
          <label key={key}>
            {say(LABELS[key])}
            <input
              type="date"
              name={key}
              min="2000-01-01"
              max="2099-12-31"
              value={days[key] ?? ''}
              onInput={({ currentTarget }) => tellDays({ [key]: currentTarget.value })}
            />
          </label>
        ))}
        <label for={`${id}-nation`}>{say('own_days_nation')}</label>
        <select
          id={`${id}-nation`}
          value={nation ?? ''}
          onChange={({ currentTarget }) => setNation(NATIONS.find((known) => known === currentTarget.value))}
        >
          <option value="">{say('own_days_nation_unknown')}</option>
          {NATIONS.map((known) => (
            <option key={known} value={known}>
              {say(NATION_LABELS[known])}
            </option>
          ))}
        </select>
      </form>
      <div aria-live="polite" data-testid="own-days">
        {'kind' in counted ? <CountedDays deadline={counted} today={today} /> : <p>{sayMessage(counted)}</p>}
      </div>
    </details>
  );
}
