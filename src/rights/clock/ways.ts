import { type Day } from './plain-date.ts';
import { type Holidays, isYearKnown, type Nation, NATIONS, nextWorkingDay } from './working-day.ts';

/** One reasonable way to read the rules, where they can be read in more than one. */
export interface Way {
  /** Whether the day on which a question is answered is paused too, as the words of the law have it. */
  readonly countsLastDay: boolean;
  readonly toWorkingDay: (day: Day) => Day;
}

/** In a year whose holidays we do not have, a last day may move by as many: Christmas or Easter with a weekend. */
const MOST_DAYS_MOVED = 5;

/** The way that we count and explain: the words of the law; all bank holidays where the nation is not known. */
export function mainWay(nation: Nation | undefined): Way {
  return { countsLastDay: true, toWorkingDay: (day) => nextWorkingDay(day, nation ?? 'all') };
}

/** Every way. "Late" is said of a reply only where it is late in all of them. */
export function allWays(nation: Nation | undefined): readonly Way[] {
  const calendars: readonly Holidays[] = nation === undefined ? [...NATIONS, 'all'] : [nation];
  return calendars.flatMap((whose) =>
    [true, false].flatMap((countsLastDay) => [
      { countsLastDay, toWorkingDay: (day: Day) => nextWorkingDay(day, whose) },
      { countsLastDay, toWorkingDay: (day: Day) => latestWorkingDay(day, whose) },
    ]),
  );
}

/** As `nextWorkingDay`, and where we lack the year's bank holidays, as if there were many. */
function latestWorkingDay(day: Day, whose: Holidays): Day {
  const next = nextWorkingDay(day, whose);
  return isYearKnown(day) ? next : Math.max(next, nextWorkingDay(day + MOST_DAYS_MOVED, whose));
}
