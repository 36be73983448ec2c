import type { Deadline } from '../../rights/clock/count-deadline.ts';
import { saveFile } from './save-file.ts';
import { say, sayMessage } from './say.ts';

/** The writer of calendars is loaded by the click that wants it. */
async function saveCalendar(deadline: Deadline, today: string): Promise<void> {
  const { calendarFile } = await import('../../rights/clock/calendar-file.ts');
  const text = calendarFile(deadline, today, sayMessage);
  if (text !== undefined) saveFile('deadline.ics', 'text/calendar;charset=utf-8', text);
}

/** How things stand, each step of the count in words, and the last day for a calendar. */
export function CountedDays({ deadline, today }: { readonly deadline: Deadline; readonly today: string }) {
  return (
    <>
      <p class="verdict">{sayMessage(deadline.verdict)}</p>
      <ol class="count-steps">
        {deadline.count.steps.map((step, index) => (
          <li key={index}>{sayMessage(step)}</li>
        ))}
      </ol>
      {deadline.count.days && (
        <button class="btn-3" type="button" onClick={() => void saveCalendar(deadline, today)}>
          {say('own_days_calendar')}
        </button>
      )}
      <p>{say('calendar_note')}</p>
    </>
  );
}
