import { useMemo, useState } from 'preact/hooks';
import { heldByMonth } from '../../../study/held-by-month.ts';
import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { dotOf, HOLLOW } from '../figures/dot-of.ts';
import type { Drawing } from '../figures/draw-plot.ts';
import type { Data } from '../figures/DataTable.tsx';
import { Figure } from '../figures/Figure.tsx';
import { namedMonths } from '../figures/named-months.ts';
import { NARROW_PLOT } from '../figures/room.ts';
import { entryName } from '../words.ts';

/** One thing month by month, all parties together. */
function drawing({ prevalence }: Study, entry: string): Drawing {
  const months = heldByMonth(prevalence.byMonth, entry);
  const shown = months.flatMap(({ month, share, low, high, of }) =>
    share === null || low === null || high === null
      ? []
      : [{ month, share: 100 * share, low: 100 * low, high: 100 * high, dot: dotOf(of), of: String(of) }],
  );
  return (plot, room) => ({
    width: room === 'narrow' ? NARROW_PLOT : 720,
    height: 280,
    marginTop: 36,
    marginLeft: 40,
    marginBottom: 48,
    x: {
      type: 'point',
      ...namedMonths(
        months.map(({ month }) => month),
        room,
      ),
      label: say('study_axis_month'),
      labelOffset: 40,
    },
    y: { domain: [0, 100], label: say('study_axis_share') },
    marks: [
      plot.gridY(),
      plot.ruleY([0]),
      plot.ruleX(shown, { x: 'month', y1: 'low', y2: 'high', strokeWidth: 2 }),
      plot.dot(
        shown.filter(({ dot }) => dot !== 'none'),
        {
          x: 'month',
          y: 'share',
          r: 4,
          fill: ({ dot }: { dot: string }) => (dot === 'full' ? 'currentColor' : HOLLOW),
          stroke: 'currentColor',
          strokeWidth: 1.5,
        },
      ),
    ],
  });
}

interface HeldByMonthProps {
  readonly study: Study;
  /** All things in all months, as the table says them. */
  readonly data: Data;
}

/** How many replies of each month hold a thing that the reader chooses; the table has all of them. */
export function HeldByMonth({ study, data }: HeldByMonthProps) {
  const things = useMemo(
    () => study.coverage.byEntry.toSorted((a, b) => b.count - a.count).map(({ entry }) => entry),
    [study],
  );
  const [wanted, setWanted] = useState('');
  const entry = things.includes(wanted) ? wanted : (things[0] ?? '');
  const options = useMemo(() => drawing(study, entry), [study, entry]);
  return (
    <>
      <h3>{say('study_prevalence_month')}</h3>
      {study.prevalence.byMonth.length === 0 ? (
        <p>{say('study_prevalence_no_month')}</p>
      ) : (
        <>
          <p class="field no-print">
            <label for="month-thing">{say('study_prevalence_choose')}</label>
            <select id="month-thing" value={entry} onChange={(event) => setWanted(event.currentTarget.value)}>
              {things.map((one) => (
                <option key={one} value={one}>
                  {entryName(one)}
                </option>
              ))}
            </select>
          </p>
          <Figure
            caption={say('study_prevalence_by_month', { thing: entryName(entry) })}
            note={say('study_prevalence_months_note')}
            options={options}
            data={data}
          />
        </>
      )}
    </>
  );
}
