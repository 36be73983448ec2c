import type { Reading } from '../../decode/reading.ts';
import { isOfConcerns } from '../group-readings.ts';
import type { Report, ScoreGroup } from '../report.ts';
import type { Plot, PlotRow } from './plot.ts';
import { plotFoot } from './plot-foot.ts';
import type { SayMessage } from './plot-words.ts';
import { scaleEnds } from './scale-ends.ts';
import { type Beside, besideOf, layOutScale } from './scale-line.ts';
import { scoreHeading } from './score-heading.ts';

/** The scores of a reply, each on its own scale, as a picture of its own. */
export function scoresPlot(report: Report, say: SayMessage): Plot {
  const groups = report.scores.filter((group) => !isOfConcerns(group));
  const count = groups.reduce((sum, group) => sum + group.readings.length, 0);
  return {
    title: say({ id: 'report_scores', slots: { count } }),
    note: say({ id: 'report_scores_note' }),
    foot: plotFoot(report, say),
    rows: rowsOf(report, groups, say),
  };
}

/** What the party takes somebody to care about, in the order of the reply. */
export function concernsPlot(report: Report, say: SayMessage): Plot {
  return {
    title: say({ id: 'report_concerns' }),
    note: say({ id: 'report_concerns_note' }),
    foot: plotFoot(report, say),
    rows: rowsOf(report, report.scores.filter(isOfConcerns), say),
  };
}

function rowsOf({ fields }: Report, groups: readonly ScoreGroup[], say: SayMessage): readonly PlotRow[] {
  const byId = new Map(fields.map((reading) => [reading.id, reading]));
  return groups.flatMap(({ readings }) => {
    const rows = readings.flatMap((id) => byId.get(id) ?? []);
    const beside = besideOf(rows);
    const placed = rows.find((row) => row.placed && !row.placed.offScale)?.placed ?? rows[0]?.placed;
    return [
      {
        kind: 'heading',
        text: say(scoreHeading(rows)),
        ...(placed && { ends: sayEnds(scaleEnds(placed), say) }),
      },
      ...rows.map((row) => scoreRow(row, say, beside)),
    ];
  });
}

/** One score in a row: on its scale, or as a number where none is known. */
export function scoreRow(
  { label, value, placed, absent, status }: Reading,
  say: SayMessage,
  beside?: Beside,
): PlotRow {
  const name = { text: label, theirs: true };
  const printed = value || say({ id: 'page_absent_empty' });
  const sure = say({ id: `page_status_${status}` });
  if (!placed)
    return { kind: 'text', name, value: printed, note: say({ id: 'report_scores_not_drawn' }), sure };
  const off = placed.offScale ? `, ${say({ id: 'report_scores_off' })}` : '';
  return {
    kind: 'scale',
    name,
    value: `${printed}${off}`,
    line: layOutScale(placed, absent !== undefined, beside),
    sure,
  };
}

function sayEnds([low, high]: ReturnType<typeof scaleEnds>, say: SayMessage): readonly [string, string] {
  return [say(low), say(high)];
}
