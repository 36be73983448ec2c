import type { HistoryEvent } from '../../decode/reading.ts';
import { toIsoDate } from '../../layout/dates.ts';
import { sayDay } from '../../rights/say-day.ts';
import type { Report } from '../report.ts';
import type { Plot, PlotRow } from './plot.ts';
import { plotFoot } from './plot-foot.ts';
import type { SayMessage } from './plot-words.ts';
import type { Timeline, TimelineYear } from './timeline.ts';

/** The history of a reply by years, as a picture of its own. */
export function timelinePlot(report: Report, timeline: Timeline, say: SayMessage): Plot {
  const events = new Map(report.history.map((event) => [event.id, event]));
  return {
    title: say({ id: 'report_timeline', slots: { count: timeline.dated } }),
    note: say({ id: 'report_timeline_note' }),
    foot: plotFoot(report, say),
    rows: timeline.years.map((year) => yearRow(year, events, say)),
  };
}

function yearRow(year: TimelineYear, events: ReadonlyMap<string, HistoryEvent>, say: SayMessage): PlotRow {
  const lines = year.events.map(({ event, date }) => {
    const words = eventWords(events.get(event));
    return words.length === 0 ? sayDay(date) : `${sayDay(date)}: ${words.join(' · ')}`;
  });
  return {
    kind: 'year',
    name: yearName(year),
    marks: year.marks,
    lines: lines.length > 0 ? lines : [say({ id: 'report_timeline_nothing' })],
  };
}

/** “2021”, or “2017 to 2020” for years that share a row. */
export function yearName({ year, until }: TimelineYear): string {
  return until === undefined ? String(year) : `${year}–${until}`;
}

/** The cells of an event in the party's own words, without the day that is told beside them. */
export function eventWords(event: HistoryEvent | undefined): readonly string[] {
  return (event?.cells ?? [])
    .map(({ value }) => value.trim())
    .filter((value) => value !== '' && (event?.date === undefined || toIsoDate(value) !== event.date));
}
