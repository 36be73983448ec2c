import ical, { ICalEventTransparency } from 'ical-generator';
import type { Message } from '../../decode/reading.ts';
import type { Deadline } from './count-deadline.ts';
import { type Day, toIso } from './plain-date.ts';

/** A day to put into a calendar. */
interface Entry {
  readonly id: string;
  readonly day: Day;
  readonly title: Message;
}

/**
 * The days of a count as the text of a calendar file (iCalendar, RFC 5545): the last day, and the day from
 * which nobody can doubt that it is late. Nothing while time stands still. The same count made on the same
 * day gives the same text, and an entry that is opened again takes the place of the first.
 */
export function calendarFile(
  deadline: Deadline,
  today: string,
  say: (message: Message) => string,
): string | undefined {
  const entries = entriesOf(deadline);
  if (entries.length === 0) return undefined;
  const description = [...deadline.count.steps.map(say), say({ id: 'calendar_note' })].join('\n');
  const calendar = ical({ prodId: { company: 'sar-decoder', product: 'deadlines', language: 'EN' } });
  for (const { id, day, title } of entries)
    calendar.createEvent({
      id: `${id}@sar-decoder.invalid`,
      stamp: midnight(today),
      start: midnight(toIso(day)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: say(title),
      description,
    });
  return `${calendar.toString().trimEnd()}\r\n`;
}

function entriesOf({ kind, count }: Deadline): readonly Entry[] {
  if (!count.days) return [];
  const { due, latest } = count.days;
  const start = toIso(kind === 'request' ? count.period.start : count.start);
  return [
    { id: `${kind}-${start}-due`, day: due, title: { id: `calendar_${kind}_due` } },
    { id: `${kind}-${start}-late`, day: latest + 1, title: { id: `calendar_${kind}_late` } },
  ];
}

/** The library writes days by the clock of Greenwich where no zone is named. */
function midnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
