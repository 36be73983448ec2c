import type { Report } from '../../../report/report.ts';
import { leansPlot, partyName } from '../../../report/picture/leans-plot.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { partyWords } from '../party-words.ts';
import { SavePlot } from '../picture/SavePlot.tsx';
import { readings } from '../state/filter.ts';
import { ReadingLink } from './ScoreRow.tsx';

/** The parties' chances as the reply gives them, largest first. Bars are ink; a party is a swatch and its name. */
export function Leans({ report }: { readonly report: Report }) {
  const { leans } = report;
  if (leans.length < 2) return null;
  const most = Math.max(...leans.map(({ number }) => number), Number.EPSILON);
  return (
    <>
      <h2 id="lean-h">{say('report_leans', partyWords(report))}</h2>
      <table>
        <caption class="vh">{say('report_leans_caption', { count: leans.length })}</caption>
        <tbody>
          {leans.map(({ party, reading: id, number }) => {
            const reading = readings.value.get(id);
            return (
              <tr key={id} class={`p-${party}`}>
                <th scope="row">
                  <span class="sw" aria-hidden="true" />
                  {reading ? (
                    <ReadingLink reading={reading}>{partyName(party)}</ReadingLink>
                  ) : (
                    partyName(party)
                  )}
                </th>
                <td>
                  <span class="bar-box">
                    <span class="bar" style={{ width: `${(100 * number) / most}%` }} aria-hidden="true" />
                  </span>
                  <span class="num">{reading?.value ?? number}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="note">{say('report_leans_note')}</p>
      <SavePlot
        name="leans"
        title={say('report_leans', partyWords(report))}
        plot={() => leansPlot(report, sayMessage)}
      />
    </>
  );
}
