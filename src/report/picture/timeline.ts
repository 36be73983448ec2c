import type { HistoryEvent } from '../../decode/reading.ts';

/** What was written down on one day, and where that day stands in its year, 0–1. */
export interface TimelineEvent {
  readonly event: string;
  /** ISO. */
  readonly date: string;
  readonly position: number;
}

/** A year with its events in the order of their days; `until` is the last of some years without any. */
export interface TimelineYear {
  readonly year: number;
  readonly until?: number;
  readonly events: readonly TimelineEvent[];
  /** Places of its days on which something was written down, each once. */
  readonly marks: readonly number[];
}

export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly dated: number;
  /** Events without a day that is certain: they are listed and not drawn. */
  readonly undated: number;
}

/** From so many years in a row without events on they are drawn as one row. */
const FOLDED_FROM = 2;

/**
 * The history of a reply by years, from the first that it names to the last. Years between them in which
 * nothing was written down are kept: that is told as well. Nothing where no event has a day, or the events
 * are of several people: on one line they would be taken for one person's.
 */
export function layOutTimeline(history: readonly HistoryEvent[]): Timeline | undefined {
  if (new Set(history.map(({ subject }) => subject)).size > 1) return undefined;
  const events = history
    .flatMap(({ id, date }): readonly TimelineEvent[] =>
      date === undefined ? [] : [{ event: id, date, position: placeInYear(date) }],
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  if (events.length === 0) return undefined;
  return { years: yearsOf(events), dated: events.length, undated: history.length - events.length };
}

function yearsOf(events: readonly TimelineEvent[]): readonly TimelineYear[] {
  const byYear = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    const year = yearOf(event.date);
    byYear.set(year, [...(byYear.get(year) ?? []), event]);
  }
  const years: TimelineYear[] = [];
  let next: number | undefined;
  for (const [year, own] of byYear) {
    if (next !== undefined && next < year) years.push(...emptyYears(next, year - 1));
    years.push({ year, events: own, marks: [...new Set(own.map(({ position }) => position))] });
    next = year + 1;
  }
  return years;
}

function emptyYears(from: number, to: number): readonly TimelineYear[] {
  if (to - from + 1 >= FOLDED_FROM) return [{ year: from, until: to, events: [], marks: [] }];
  return [{ year: from, events: [], marks: [] }];
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** How much of its year is over at the beginning of a day. */
function placeInYear(date: string): number {
  const year = yearOf(date);
  const start = Date.UTC(year, 0, 1);
  return (Date.parse(`${date}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
