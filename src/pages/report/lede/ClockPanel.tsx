import type { ComponentChildren } from 'preact';
import type { Clock } from '../../../rights/finding.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { shortDay } from '../short-day.ts';

function HowCounted({ clock }: { readonly clock: Clock }) {
  if (clock.steps.length === 0) return null;
  if (clock.days === undefined) {
    return (
      <>
        {clock.steps.map((step, index) => (
          <p key={index}>{sayMessage(step)}</p>
        ))}
      </>
    );
  }
  return (
    <details class="how-counted">
      <summary>{say('report_clock_how')}</summary>
      <ol>
        {clock.steps.map((step, index) => (
          <li key={index}>{sayMessage(step)}</li>
        ))}
      </ol>
    </details>
  );
}

/** The line of days: how many the law gives in ink, how many too many hatched. */
function TimeLine({ clock }: { readonly clock: Clock }) {
  const { requested, replied, days, daysLate = 0 } = clock;
  const due = clock.state === 'borderline' ? clock.earliest : clock.due;
  if (!requested || !due || !replied || !days) return null;
  const inTime = daysLate > 0 ? (100 * (days - daysLate)) / days : 100;
  return (
    <>
      <div class="tl" aria-hidden="true">
        <span class="in" style={{ width: `${inTime}%` }} />
        {daysLate > 0 && <span class="over" style={{ width: `${100 - inTime}%` }} />}
      </div>
      <ol class="tlk">
        <li>
          <b>{shortDay(requested)}</b> {say('report_clock_asked')}
        </li>
        {daysLate > 0 && (
          <li style={{ '--at': `${inTime}%` }}>
            <b>{shortDay(due)}</b> {say('report_clock_due')}
          </li>
        )}
        <li>
          <b>{shortDay(replied)}</b> {say('report_clock_reply')}
        </li>
      </ol>
      {daysLate <= 0 && <p>{say('report_clock_was_due', { date: shortDay(due) })}</p>}
    </>
  );
}

/** What stands above a clock without a reply. */
function headOf({ state, due }: Clock): string {
  if (state !== 'open') return say('report_clock_not_known');
  return due === undefined ? say('report_clock_waits') : say('report_clock_due_by', { date: due });
}

/** How long the reply took, and whether that is longer than the law allows. */
export function ClockPanel({
  clock,
  children,
}: {
  readonly clock: Clock;
  /** What stands beneath it. */
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="clock" aria-labelledby="clock-h">
      <h2 id="clock-h">
        {clock.days === undefined ? (
          headOf(clock)
        ) : (
          <>
            {say('report_clock_days', { count: clock.days })}
            {clock.state === 'late' && clock.daysLate !== undefined && (
              <>
                , <span class="late">{say('report_clock_late', { count: clock.daysLate })}</span>
              </>
            )}
            {clock.state === 'in-time' && <>, {say('report_clock_in_time')}</>}
          </>
        )}
      </h2>
      <TimeLine clock={clock} />
      {clock.state === 'borderline' && (
        <p>{say('report_clock_borderline', { count: clock.daysLate ?? 1 })}</p>
      )}
      <HowCounted clock={clock} />
      {children}
    </section>
  );
}
