import type { PlotOptions } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import type { Prevalence as Held, Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { clip } from '../figures/clip.ts';
import { dotOf, HOLLOW } from '../figures/dot-of.ts';
import type { Plot } from '../figures/draw-plot.ts';
import { Figure } from '../figures/Figure.tsx';
import { entryName, partyName } from '../words.ts';
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

function rowsOf(held: readonly Held[], nameOf: (one: Held) => string) {
  return held
    .toSorted((a, b) => b.count - a.count)
    .map((one) => [entryName(one.entry), nameOf(one), one.count, one.of, one.share, one.low, one.high]);
}

/** The things that most replies hold, a row each and a column a party. */
function drawing({ coverage, prevalence }: Study): (plot: Plot) => PlotOptions {
  const things = coverage.byEntry
    .toSorted((a, b) => b.count - a.count)
    .slice(0, DRAWN)
    .map(({ entry }) => entry);
  const names = new Map(things.map((entry) => [entry, clip(entryName(entry))]));
  const shown = prevalence.byParty
    .filter(({ entry }) => names.has(entry))
    .map(({ entry, party = null, share, low, high, of }) => ({
      entry,
      party: partyName(party),
      share: 100 * (share ?? 0),
      low: 100 * (low ?? 0),
      high: 100 * (high ?? 0),
      dot: dotOf(of),
    }));
  const parties = [...new Set(shown.map(({ party }) => party))];
  return (plot) => ({
    width: 260 + parties.length * 200,
    height: 80 + things.length * 24,
    marginBottom: 45,
    marginLeft: 240,
    marginRight: 20,
    x: { domain: [0, 100], ticks: [0, 50, 100], label: say('study_axis_share') },
    // By id: two things may have one name.
    y: { domain: things, tickFormat: (entry: string) => names.get(entry) ?? entry, label: null },
    fx: { domain: parties, label: null },
    marks: [
      plot.gridX({ ticks: [0, 50, 100] }),
      plot.ruleY(shown, { y: 'entry', x1: 'low', x2: 'high', fx: 'party', strokeWidth: 2 }),
      plot.dot(
        shown.filter(({ dot }) => dot !== 'none'),
        {
          y: 'entry',
          x: 'share',
          fx: 'party',
          r: 4,
          fill: ({ dot }: { dot: string }) => (dot === 'full' ? 'currentColor' : HOLLOW),
          stroke: 'currentColor',
          strokeWidth: 1.5,
        },
      ),
    ],
  });
}

/** How many replies hold each thing, by party and by month, with how far each share may be off. */
export function Prevalence({ study }: { readonly study: Study }) {
  const { byParty, byMonth } = study.prevalence;
  const options = useMemo(() => drawing(study), [study]);
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
        study={study}
        data={{
          name: 'held-by-month',
          columns: columns(say('study_column_month')),
          rows: rowsOf(byMonth, ({ month = '' }) => month),
        }}
      />
    </Section>
  );
}
