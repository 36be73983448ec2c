import { useMemo } from 'preact/hooks';
import { isOfConcerns } from '../../../report/group-readings.ts';
import { besideOf } from '../../../report/picture/scale-line.ts';
import { scoreHeading } from '../../../report/picture/score-heading.ts';
import { scoresPlot } from '../../../report/picture/score-plots.ts';
import type { Report, ScoreGroup } from '../../../report/report.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { SavePlot } from '../picture/SavePlot.tsx';
import { ScaleEnds } from '../readings/ScaleDrawing.tsx';
import { InTurn } from '../../shared/InTurn.tsx';
import { useGradual } from '../../shared/use-gradual.ts';
import { openGroup, opened, printing, readings } from '../state/filter.ts';
import { ScoreRow } from './ScoreRow.tsx';

/** A row is small: its drawing has a dozen lines. */
const ROWS_A_STEP = 12;

/** Scores of one kind that are there at first. A table of more is laid out anew, all of it, at every change. */
const FIRST_SCORES = 60;

function ScoreRows({ group }: { readonly group: ScoreGroup }) {
  // Looked up once: a long file has tens of thousands, and they are put on the page in many steps.
  const rows = useMemo(() => group.readings.flatMap((id) => readings.value.get(id) ?? []), [group]);
  const placed = rows.find((row) => row.placed && !row.placed.offScale)?.placed ?? rows[0]?.placed;
  const beside = useMemo(() => besideOf(rows), [rows]);
  const name = `scores-${group.id}`;
  const isOpen = printing.value || opened.value.has(name);
  const wanted = isOpen ? rows.length : Math.min(rows.length, FIRST_SCORES);
  const ready = useGradual(wanted, ROWS_A_STEP);
  return (
    <tbody>
      <tr class="sh">
        <th scope="rowgroup">{sayMessage(scoreHeading(rows))}</th>
        <td class="pl">{placed && <ScaleEnds placed={placed} beside={beside} />}</td>
      </tr>
      {rows.slice(0, printing.value ? wanted : ready).map((reading) => (
        <ScoreRow key={reading.id} reading={reading} beside={beside} />
      ))}
      {wanted < rows.length && (
        <tr>
          <td class="more" colSpan={3}>
            <button class="btn-3" type="button" onClick={() => openGroup(name)}>
              {say('report_show_others', { count: rows.length - wanted })}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface ScoreTableProps {
  readonly groups: readonly ScoreGroup[];
  readonly caption: string;
}

/** Scores in rows, those of one kind of scale together. */
export function ScoreTable({ groups, caption }: ScoreTableProps) {
  return (
    <table class="plot">
      <caption class="vh">{caption}</caption>
      <colgroup>
        <col class="c1" />
        <col />
        <col class="c3" />
      </colgroup>
      <InTurn>
        {groups.map((group) => (
          <ScoreRows key={group.id} group={group} />
        ))}
      </InTurn>
    </table>
  );
}

/** Every score on its own scale, in the order of the reply. Never two scales on one line. */
export function Scores({ report }: { readonly report: Report }) {
  const groups = report.scores.filter((group) => !isOfConcerns(group));
  const count = groups.reduce((sum, group) => sum + group.readings.length, 0);
  if (count === 0) return null;
  return (
    <div>
      <h2 id="scores-h">{say('report_scores', { count })}</h2>
      <p class="note">{say('report_scores_note')}</p>
      <ScoreTable groups={groups} caption={say('report_scores_caption', { count })} />
      <SavePlot
        name="scores"
        title={say('report_scores', { count })}
        plot={() => scoresPlot(report, sayMessage)}
      />
    </div>
  );
}
