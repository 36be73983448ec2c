import type { RequestEvents } from './events.ts';
import { addMonths, type Day, toDay } from './plain-date.ts';
import type { Way } from './ways.ts';

/** A question that stops the clock, and the days that it takes out of the count. */
export interface Pause {
  readonly asked: Day;
  readonly answered: Day;
  readonly days: number;
}

/** One way to count one request, step by step. Every `raw` day may be a weekend or a bank holiday. */
export interface Period {
  readonly start: Day;
  readonly pauses: readonly Pause[];
  readonly paused: number;
  readonly rawMonth: Day;
  /** The last day to reply, or to say that they need longer. */
  readonly month: Day;
  readonly extension?: 'in-time' | 'too-late';
  readonly rawThreeMonths?: Day;
  /** Nothing where a question is open: the clock stands still. */
  readonly due?: Day;
  /** The day of a question that is open. */
  readonly openSince?: Day;
  /** Questions that came when the time was over: there was nothing left to pause. */
  readonly tooLateQuestions: readonly Day[];
}

/** The day from which time runs: the last of request, proof of identity and fee. */
export function startOf({ received, identityReceived, feePaid }: RequestEvents): Day {
  return Math.max(...[received, identityReceived, feePaid].flatMap((day) => (day ? [toDay(day)] : [])));
}

/**
 * Counts by Articles 12(3) and 12A UK GDPR: one month from the start, without the days of questions, to the
 * next working day; three months where the party said in that month that it needs longer. Moves to a
 * working day once, at the very end.
 */
export function countPeriod(events: RequestEvents, way: Way): Period {
  const start = startOf(events);
  const pauses: Pause[] = [];
  const tooLateQuestions: Day[] = [];
  let ends = endsAfter(events, start, 0, way);
  for (const question of questionsOf(events)) {
    if (question.asked > ends.due) {
      tooLateQuestions.push(question.asked);
      continue;
    }
    if (question.answered === undefined) {
      return { ...unfinished(ends), start, pauses, tooLateQuestions, openSince: question.asked };
    }
    // A day on which one question is answered and the next is asked is taken out once.
    const last = way.countsLastDay ? 1 : 0;
    const free = Math.max(start, ...pauses.map(({ answered }) => answered + last));
    const days = Math.max(0, question.answered - Math.max(question.asked, free) + last);
    pauses.push({ asked: question.asked, answered: question.answered, days });
    ends = endsAfter(events, start, ends.paused + days, way);
  }
  return { ...ends, start, pauses, tooLateQuestions };
}

interface Ends {
  readonly paused: number;
  readonly rawMonth: Day;
  readonly month: Day;
  readonly extension?: 'in-time' | 'too-late';
  readonly rawThreeMonths?: Day;
  readonly due: Day;
}

function endsAfter({ extensionNotice }: RequestEvents, start: Day, paused: number, way: Way): Ends {
  const rawMonth = addMonths(start, 1) + paused;
  const month = way.toWorkingDay(rawMonth);
  const plain = { paused, rawMonth, month, due: month };
  if (extensionNotice === undefined) return plain;
  if (toDay(extensionNotice) > month) return { ...plain, extension: 'too-late' };
  const rawThreeMonths = addMonths(start, 3) + paused;
  return { ...plain, extension: 'in-time', rawThreeMonths, due: way.toWorkingDay(rawThreeMonths) };
}

function unfinished({ paused, rawMonth, month }: Ends): Pick<Period, 'paused' | 'rawMonth' | 'month'> {
  return { paused, rawMonth, month };
}

/** The questions in the order in which they were asked; none where the law knows no pause. */
function questionsOf({ kind, clarifications }: RequestEvents) {
  if (kind !== 'access') return [];
  return clarifications
    .map(({ asked, answered }) => ({
      asked: toDay(asked),
      ...(answered !== undefined && { answered: toDay(answered) }),
    }))
    .sort((one, other) => one.asked - other.asked);
}
