import holidays from './bank-holidays.json' with { type: 'json' };
import { type Day, isWeekend, toDay, yearOf } from './plain-date.ts';

export const NATIONS = ['england-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** Whose bank holidays count: one nation's, or those of all where the party's office is not known. */
export type Holidays = Nation | 'all';

const { nations } = holidays;
const DAYS: Readonly<Record<Holidays, ReadonlySet<Day>>> = {
  'england-wales': new Set(nations['england-and-wales'].map(toDay)),
  scotland: new Set(nations.scotland.map(toDay)),
  'northern-ireland': new Set(nations['northern-ireland'].map(toDay)),
  all: new Set(Object.values(nations).flat().map(toDay)),
};

/** Neither a weekend nor a bank holiday. Of years whose bank holidays we lack, any weekday is one. */
export function isWorkingDay(day: Day, whose: Holidays): boolean {
  return !isWeekend(day) && !DAYS[whose].has(day);
}

/** The day itself where it is a working day, or the next one. */
export function nextWorkingDay(day: Day, whose: Holidays): Day {
  let at = day;
  while (!isWorkingDay(at, whose)) at++;
  return at;
}

/** Whether we have the bank holidays of the year that a day is in. */
export function isYearKnown(day: Day): boolean {
  const year = yearOf(day);
  return year >= holidays.from && year <= holidays.to;
}
