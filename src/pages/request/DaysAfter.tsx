import { useId, useState } from 'preact/hooks';
import { countOwnDays } from '../../rights/clock/own-days.ts';
import { assumeReceipt } from '../../rights/clock/assume-receipt.ts';
import { isPlainDate } from '../../rights/clock/plain-date.ts';
import type { Nation } from '../../rights/clock/working-day.ts';
import { LawLine } from '../shared/letter/LawLine.tsx';
import { CountedDays } from '../shared/CountedDays.tsx';
import { say, sayMessage } from '../shared/say.ts';
import { today } from './state.ts';

/** When the answer is due, counted from the day on which the reader sends the letter. */
export function DaysAfter({ nation }: { readonly nation: Nation | undefined }) {
  const id = useId();
  const [sent, setSent] = useState(today);
  const [posted, setPosted] = useState(false);
  const received = posted && isPlainDate(sent) ? assumeReceipt(sent, nation) : sent;
  const counted = countOwnDays({ received }, nation, today);
  return (
    <section class="wrap days" aria-labelledby="days-h">
      <h2 id="days-h">{say('request_days')}</h2>
      <LawLine kind="late" />
      <p>{say('request_days_note')}</p>
      <div class="f">
        <label for={`${id}-sent`}>{say('request_sent')}</label>
        <input
          id={`${id}-sent`}
          type="date"
          name="sent"
          min="2000-01-01"
          max="2099-12-31"
          value={sent}
          onInput={({ currentTarget }) => setSent(currentTarget.value)}
        />
      </div>
      <label class="opt">
        <input
          type="checkbox"
          name="posted"
          checked={posted}
          onChange={({ currentTarget }) => setPosted(currentTarget.checked)}
        />
        <b>{say('request_posted')}</b>
        {posted && <span>{say('request_posted_note', { date: received })}</span>}
      </label>
      <div aria-live="polite" data-testid="days">
        {'kind' in counted ? (
          <CountedDays deadline={counted} today={today} />
        ) : (
          <p class="note">{sayMessage(counted)}</p>
        )}
      </div>
    </section>
  );
}
