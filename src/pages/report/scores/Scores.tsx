import { useMemo } from 'preact/hooks';
import type { Report, ScoreGroup } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { ScaleEnds } from '../readings/ScaleDrawing.tsx';
import { InTurn } from '../../shared/InTurn.tsx';
import { useGradual } from '../../shared/use-gradual.ts';
import { openGroup, opened, printing, readings } from '../state/filter.ts';
import { ScoreRow } from './ScoreRow.tsx';
import { scoreGroupName } from './score-group-name.ts';

/** A row is small: its drawing has a dozen lines. */
const ROWS_A_STEP = 12;

/** Scores of one kind that are there at first. A table of more is laid out anew, all of it, at every change. */
const FIRST_SCORES = 60;

function ScoreRows({ group }: { readonly group: ScoreGroup }) {
  // Looked up once: a long file has tens of thousands, and they are put on the page in many steps.
  const rows = useMemo(() => group.readings.flatMap((id) => readings.value.get(id) ?? []), [group]);
  const placed = rows.find((row) => row.placed && !row.placed.offScale)?.placed ?? rows[0]?.placed;
  const name = `scores-${group.id}`;
  const isOpen = printing.value || opened.value.has(name);
  const wanted = isOpen ? rows.length : Math.min(rows.length, FIRST_SCORES);
  const ready = useGradual(wanted, ROWS_A_STEP);
  return (
    <tbody>
      <tr class="sh">
        <th scope="rowgroup">{scoreGroupName(rows)}</th>
        <td class="pl">{placed && <ScaleEnds placed={placed} />}</td>
      </tr>
      {rows.slice(0, printing.value ? wanted : ready).map((reading) => (
        <ScoreRow key={reading.id} reading={reading} />
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

/** Every score on its own scale, in the order of the reply. Never two scales on one line. */
export function Scores({ report }: { readonly report: Report }) {
  const count = report.scores.reduce((sum, group) => sum + group.readings.length, 0);
  if (count === 0) return null;
  return (
    <div class="sc-main">
      <h2 id="scores-h">{say('report_scores', { count })}</h2>
      <p class="note">{say('report_scores_note')}</p>
      <table class="plot">
        <caption class="vh">{say('report_scores_caption', { count })}</caption>
        <colgroup>
          <col class="c1" />
          <col />
          <col class="c3" />
        </colgroup>
        <InTurn>
          {report.scores.map((group) => (
            <ScoreRows key={group.id} group={group} />
          ))}
        </InTurn>
      </table>
    </div>
  );
}
