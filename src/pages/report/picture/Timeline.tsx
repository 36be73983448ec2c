import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { HistoryEvent } from '../../../decode/reading.ts';
import { eventWords, timelinePlot, yearName } from '../../../report/picture/timeline-plot.ts';
import { layOutTimeline, type TimelineYear } from '../../../report/picture/timeline.ts';
import type { Report } from '../../../report/report.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { shortDay } from '../short-day.ts';
import { goToEvent } from '../state/shown.ts';
import { SavePlot } from './SavePlot.tsx';

const MIDDLE = 12;
/** Events of a year that are told beside its line; all of them are in the list of the readings. */
const EVENTS_NAMED = 12;
/** Quarters of a year, so that the eye has something to hold on to. */
const QUARTERS = [0, 25, 50, 75, 100];

function YearLine({ year }: { readonly year: TimelineYear }) {
  const empty = year.events.length === 0;
  return (
    <svg aria-hidden="true" focusable="false" height={2 * MIDDLE}>
      <line class={empty ? 'ax gap' : 'ax'} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {!empty &&
        QUARTERS.map((at) => (
          <line key={at} class="tk" x1={`${at}%`} x2={`${at}%`} y1={MIDDLE - 4} y2={MIDDLE + 4} />
        ))}
      {year.marks.map((position) => (
        <circle key={position} class="dot" cx={`${(100 * position).toFixed(2)}%`} cy={MIDDLE} r="6" />
      ))}
    </svg>
  );
}

interface YearProps {
  readonly year: TimelineYear;
  readonly events: ReadonlyMap<string, HistoryEvent>;
}

function Year({ year, events }: YearProps) {
  const rest = year.events.length - EVENTS_NAMED;
  return (
    <li class="tl-year">
      <h3>{yearName(year)}</h3>
      <div>
        <YearLine year={year} />
        {year.events.length === 0 ? (
          <p class="note">{say('report_timeline_nothing')}</p>
        ) : (
          <ol class="tl-events">
            {year.events.slice(0, EVENTS_NAMED).map(({ event, date }) => (
              <li key={event}>
                <a
                  href={`#e-${event}`}
                  onClick={(click) => {
                    click.preventDefault();
                    goToEvent(event);
                  }}
                >
                  <time dateTime={date}>{shortDay(date)}</time>
                </a>{' '}
                <span class="theirs">
                  {eventWords(events.get(event)).map((words, index) => (
                    <Fragment key={index}>
                      {index > 0 && ' '}
                      <mark>{words}</mark>
                    </Fragment>
                  ))}
                </span>
              </li>
            ))}
            {rest > 0 && <li class="rest">{say('report_timeline_rest', { count: rest })}</li>}
          </ol>
        )}
      </div>
    </li>
  );
}

/** When somebody wrote something down, year by year; years in which nobody did are told as well. */
export function Timeline({ report }: { readonly report: Report }) {
  const timeline = useMemo(() => layOutTimeline(report.history), [report]);
  const events = useMemo(() => new Map(report.history.map((event) => [event.id, event])), [report]);
  if (!timeline) return null;
  const title = say('report_timeline', { count: timeline.dated });
  return (
    <section class="timeline" aria-labelledby="timeline-h">
      <h2 id="timeline-h">{title}</h2>
      <p class="note">{say('report_timeline_note')}</p>
      <p class="tl-months" aria-hidden="true">
        <span>{say('report_timeline_start')}</span>
        <span>{say('report_timeline_end')}</span>
      </p>
      <ol class="tl-years">
        {timeline.years.map((year) => (
          <Year key={year.year} year={year} events={events} />
        ))}
      </ol>
      {timeline.undated > 0 && (
        <p class="note">{say('report_timeline_undated', { count: timeline.undated })}</p>
      )}
      <SavePlot name="timeline" title={title} plot={() => timelinePlot(report, timeline, sayMessage)} />
    </section>
  );
}
