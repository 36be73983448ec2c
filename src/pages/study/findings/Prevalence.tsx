import { useMemo } from 'preact/hooks';
import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { dotOf, HOLLOW } from '../figures/dot-of.ts';
import type { Drawing } from '../figures/draw-plot.ts';
import { Figure } from '../figures/Figure.tsx';
import { namedRows } from '../figures/named-rows.ts';
import { NARROW_PLOT } from '../figures/room.ts';
import { partyName } from '../words.ts';
import { type HeldThing, heldThings, thingsByHeld } from './held-things.ts';
import { HeldByMonth } from './HeldByMonth.tsx';
import { Section } from './Section.tsx';

/** Things in the plot: those that most replies hold. */
const DRAWN = 15;

function columns(what: string): readonly string[] {
  return [
    say('study_column_thing'),
    what,
    say('study_column_count'),
    say('study_column_of'),
    say('study_column_share'),
    say('study_column_low'),
    say('study_column_high'),
  ];
}

function rowsOf(held: readonly HeldThing[], nameOf: (one: HeldThing) => string) {
  return held.map((one) => [one.name, nameOf(one), one.count, one.of, one.share, one.low, one.high]);
}

/** The things that most replies hold, a row each and a column a party. */
function drawing(held: readonly HeldThing[]): Drawing {
  const things = new Map([...thingsByHeld(held)].slice(0, DRAWN));
  const shown = held
    .filter(({ thing }) => things.has(thing))
    .map(({ thing, party = null, share, low, high, of }) => ({
      thing,
      party: partyName(party),
      share: 100 * (share ?? 0),
      low: 100 * (low ?? 0),
      high: 100 * (high ?? 0),
      dot: dotOf(of),
    }));
  const parties = [...new Set(shown.map(({ party }) => party))].toSorted();
  return (plot, room) => {
    const isNarrow = room === 'narrow';
    const [column = ''] = parties;
    // By id: two things may have one name.
    const { options, height, names } = namedRows(plot, room, {
      rows: [...things.keys()],
      nameOf: (thing, cut) => cut(things.get(thing) ?? ''),
      beside: 240,
      height: 24,
      column,
    });
    return {
      ...options,
      width: isNarrow ? Math.max(NARROW_PLOT, 32 + parties.length * 104) : 260 + parties.length * 200,
      height: 80 + height,
      marginBottom: 48,
      marginRight: 20,
      x: { domain: [0, 100], ticks: [0, 50, 100], label: say('study_axis_share'), labelOffset: 40 },
      fx: { domain: parties, label: null, padding: isNarrow ? 0.3 : 0.15 },
      marks: [
        ...names,
        plot.gridX({ ticks: [0, 50, 100] }),
        plot.ruleY(shown, { y: 'thing', x1: 'low', x2: 'high', fx: 'party', strokeWidth: 2 }),
        plot.dot(
          shown.filter(({ dot }) => dot !== 'none'),
          {
            y: 'thing',
            x: 'share',
            fx: 'party',
            r: isNarrow ? 3 : 4,
            fill: ({ dot }: { dot: string }) => (dot === 'full' ? 'currentColor' : HOLLOW),
            stroke: 'currentColor',
            strokeWidth: 1.5,
          },
        ),
      ],
    };
  };
}

/** How many replies hold each thing, by party and by month, with how far each share may be off. */
export function Prevalence({ study }: { readonly study: Study }) {
  const { byParty, byMonth } = useMemo(() => {
    const { prevalence } = study;
    return {
      byParty: heldThings(prevalence.byParty, prevalence.labelsByParty),
      byMonth: heldThings(prevalence.byMonth, prevalence.labelsByMonth),
    };
  }, [study]);
  const options = useMemo(() => drawing(byParty), [byParty]);
  return (
    <Section id="prevalence" title={say('study_prevalence')} note={say('study_prevalence_note')}>
      <Figure
        caption={say('study_prevalence_party')}
        note={say('study_prevalence_dots')}
        options={options}
        data={{
          name: 'held-by-party',
          columns: columns(say('study_column_party')),
          rows: rowsOf(byParty, ({ party = null }) => partyName(party)),
        }}
      />
      <HeldByMonth
        things={thingsByHeld(byParty)}
        byMonth={byMonth}
        data={{
          name: 'held-by-month',
          columns: columns(say('study_column_month')),
          rows: rowsOf(byMonth, ({ month = '' }) => month),
        }}
      />
    </Section>
  );
}
