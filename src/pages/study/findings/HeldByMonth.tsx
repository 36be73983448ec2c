import { useMemo, useState } from 'preact/hooks';
import { heldByMonth } from '../../../study/held-by-month.ts';
import { say } from '../../shared/say.ts';
import { dotOf, HOLLOW } from '../figures/dot-of.ts';
import type { Drawing } from '../figures/draw-plot.ts';
import type { Data } from '../figures/DataTable.tsx';
import { Figure } from '../figures/Figure.tsx';
import { namedMonths } from '../figures/named-months.ts';
import { NARROW_PLOT } from '../figures/room.ts';
import type { HeldThing } from './held-things.ts';

/** One thing month by month, all parties together. */
function drawing(byMonth: readonly HeldThing[], thing: string): Drawing {
  const months = heldByMonth(byMonth, thing);
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
  /** The name of each thing, those that most replies hold first. */
  readonly things: ReadonlyMap<string, string>;
  readonly byMonth: readonly HeldThing[];
  /** All things in all months, as the table says them. */
  readonly data: Data;
}

/** How many replies of each month hold a thing that the reader chooses; the table has all of them. */
export function HeldByMonth({ things, byMonth, data }: HeldByMonthProps) {
  const [wanted, setWanted] = useState('');
  const [first = ''] = things.keys();
  const chosen = things.has(wanted) ? wanted : first;
  const options = useMemo(() => drawing(byMonth, chosen), [byMonth, chosen]);
  return (
    <>
      <h3>{say('study_prevalence_month')}</h3>
      {byMonth.length === 0 ? (
        <p>{say('study_prevalence_no_month')}</p>
      ) : (
        <>
          <p class="field no-print">
            <label for="month-thing">{say('study_prevalence_choose')}</label>
            <select
              id="month-thing"
              value={chosen}
              onChange={(event) => setWanted(event.currentTarget.value)}
            >
              {[...things].map(([thing, name]) => (
                <option key={thing} value={thing}>
                  {name}
                </option>
              ))}
            </select>
          </p>
          <Figure
            caption={say('study_prevalence_by_month', { thing: things.get(chosen) ?? '' })}
            note={say('study_prevalence_months_note')}
            options={options}
            data={data}
          />
        </>
      )}
    </>
  );
}
