import type { Reading } from '../../decode/reading.ts';
import type { Plot, PlotRow } from '../picture/plot.ts';
import { plotFoot } from '../picture/plot-foot.ts';
import type { SayMessage } from '../picture/plot-words.ts';
import { scaleEnds } from '../picture/scale-ends.ts';
import { scoreRow } from '../picture/score-plots.ts';
import type { Report } from '../report.ts';
import { scoresWords } from './comparison-words.ts';
import type { Comparison } from './comparison.ts';
import { replyNames } from './reply-names.ts';

/** Scores about the same thing, each on its own scale, as a picture of its own. */
export function sameScoresPlot(reports: readonly Report[], comparison: Comparison, say: SayMessage): Plot {
  const names = replyNames(comparison.replies);
  const readings = reports.map(({ fields }) => new Map(fields.map((reading) => [reading.id, reading])));
  const [first] = reports;
  return {
    title: say({ id: 'compare_scores' }),
    note: say({ id: 'compare_scores_note' }),
    foot: first ? plotFoot({ made: first.made, names: names.join(', ') }, say) : '',
    rows: comparison.scores.flatMap((same) => [
      { kind: 'heading', text: say(scoresWords(same)) } as const,
      ...same.places.flatMap(({ reply, reading }) => {
        const found = readings[reply]?.get(reading);
        return found ? [ownRow(names[reply] ?? '', found, say)] : [];
      }),
    ]),
  };
}

/** A score under the name of its reply, with the ends of its own scale. */
function ownRow(name: string, reading: Reading, say: SayMessage): PlotRow {
  const row = scoreRow(reading, say);
  if (row.kind !== 'scale' && row.kind !== 'text') return row;
  const named = { ...row, name: { text: `${name}: ${reading.label}` } };
  if (named.kind === 'text' || !reading.placed) return named;
  const [low, high] = scaleEnds(reading.placed);
  return { ...named, ends: [say(low), say(high)] };
}
