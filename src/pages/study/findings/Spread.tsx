import { useMemo } from 'preact/hooks';
import { ALL } from '../../../study/party-names.ts';
import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { HOLLOW } from '../figures/dot-of.ts';
import type { Drawing } from '../figures/draw-plot.ts';
import { Figure } from '../figures/Figure.tsx';
import { namedRows } from '../figures/named-rows.ts';
import { NARROW_PLOT } from '../figures/room.ts';
import { partyName, thingName } from '../words.ts';
import { Section } from './Section.tsx';

/** Scores in the plot: those that most replies hold. */
const DRAWN = 8;

/** In the plot as in its table: what most replies hold comes first. */
function inOrder(distributions: Study['distributions']): Study['distributions'] {
  return distributions.toSorted((a, b) => b.count - a.count);
}

/** Each score on an axis of its own: two scales are never on one. */
function drawing({ distributions }: Study): Drawing {
  const shown = inOrder(distributions)
    .filter(({ party }) => party !== ALL)
    .slice(0, DRAWN)
    .map(({ party, min, max, lower, median, upper, ...thing }, at) => {
      const place = (number: number): number => (max === min ? 0.5 : (number - min) / (max - min));
      return {
        // By place: two names that were cut may be the same.
        at: String(at),
        nameOf: (cut: (name: string) => string) => `${thingName(thing, cut)}, ${partyName(party)}`,
        lower: place(lower),
        median: place(median),
        upper: place(upper),
        least: String(min),
        most: String(max),
      };
    });
  return (plot, room) => {
    const isNarrow = room === 'narrow';
    const { options, height, names } = namedRows(plot, room, {
      rows: shown.map(({ at }) => at),
      nameOf: (at, cut) => shown[Number(at)]?.nameOf(cut) ?? '',
      beside: 450,
      height: 34,
    });
    return {
      ...options,
      width: isNarrow ? NARROW_PLOT : 900,
      height: 30 + height,
      marginRight: isNarrow ? 40 : 60,
      marginTop: 10,
      x: { domain: [-0.15, 1.05], axis: null },
      marks: [
        ...names,
        plot.ruleY(shown, { y: 'at', x1: 0, x2: 1, strokeWidth: 1.5 }),
        plot.ruleY(shown, { y: 'at', x1: 'lower', x2: 'upper', strokeWidth: 7 }),
        plot.dot(shown, {
          y: 'at',
          x: 'median',
          r: 5,
          fill: HOLLOW,
          stroke: 'currentColor',
          strokeWidth: 2,
        }),
        plot.text(shown, { y: 'at', x: 0, dx: -6, text: 'least', textAnchor: 'end' }),
        plot.text(shown, { y: 'at', x: 1, dx: 6, text: 'most', textAnchor: 'start' }),
      ],
    };
  };
}

/** Where the numbers under each score lie. */
export function Spread({ study }: { readonly study: Study }) {
  const options = useMemo(() => drawing(study), [study]);
  return (
    <Section id="spread" title={say('study_spread')} note={say('study_spread_note')}>
      <Figure
        caption={say('study_spread_caption')}
        options={options}
        data={{
          name: 'scores',
          columns: [
            say('study_column_thing'),
            say('study_column_party'),
            say('study_column_numbers'),
            say('study_column_least'),
            say('study_column_lower'),
            say('study_column_middle'),
            say('study_column_upper'),
            say('study_column_most'),
          ],
          rows: inOrder(study.distributions).map(
            ({ party, count, min, lower, median, upper, max, ...thing }) => [
              thingName(thing),
              partyName(party),
              count,
              min,
              lower,
              median,
              upper,
              max,
            ],
          ),
        }}
      />
    </Section>
  );
}
