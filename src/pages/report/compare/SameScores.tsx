import { scoresWords } from '../../../report/compare/comparison-words.ts';
import type { Place, SameScores as Same } from '../../../report/compare/comparison.ts';
import { sameScoresPlot } from '../../../report/compare/same-scores-plot.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { statusWord } from '../../shared/StatusMark.tsx';
import { SavePlot } from '../picture/SavePlot.tsx';
import { ScaleEnds, ScaleLine } from '../readings/ScaleDrawing.tsx';
import { comparison, names, readingAt } from '../state/comparison.ts';
import { replies } from '../state/replies.ts';
import { PlaceLink } from './PlaceLink.tsx';

function Row({ place }: { readonly place: Place }) {
  const reading = readingAt(place);
  if (!reading) return null;
  const { label, value, status, placed } = reading;
  const party = comparison.value.replies[place.reply]?.party?.id ?? '';
  return (
    <tr class={status}>
      <th scope="row" class={`p-${party}`}>
        <span class="who">
          <span class="sw" aria-hidden="true" /> {names.value[place.reply]}
        </span>
        <span class="row-name">
          <Sign name={status} />
          <span class="theirs">
            <span class="vh">{statusWord(status)}: </span>
            <mark>{label}</mark>
          </span>
        </span>
        <PlaceLink place={place} />
      </th>
      <td class="pl">
        {placed ? (
          <>
            <ScaleLine placed={placed} />
            <ScaleEnds placed={placed} />
          </>
        ) : (
          <span class="none">{say('report_scores_not_drawn')}</span>
        )}
      </td>
      <td class="vv num">
        {value}
        {placed?.offScale && <em>{say('report_scores_off')}</em>}
      </td>
    </tr>
  );
}

function SameThing({ same }: { readonly same: Same }) {
  const about = sayMessage(scoresWords(same));
  return (
    <table class="plot">
      <caption>{about}</caption>
      <tbody>
        {same.places.map((place) => (
          <Row key={`${place.reply} ${place.reading}`} place={place} />
        ))}
      </tbody>
    </table>
  );
}

/** What several replies score about the same thing, each score on its own scale. */
export function SameScores() {
  const { scores } = comparison.value;
  if (scores.length === 0) return null;
  const reports = replies.value.map(({ report }) => report);
  return (
    <section aria-labelledby="same-scores-h" class="same-scores">
      <h2 id="same-scores-h">{say('compare_scores')}</h2>
      <p class="note">{say('compare_scores_note')}</p>
      {scores.map((same) => (
        <SameThing key={`${same.topic} ${same.party ?? ''} ${same.entry ?? ''}`} same={same} />
      ))}
      <SavePlot
        name="compared-scores"
        title={say('compare_scores')}
        plot={() => sameScoresPlot(reports, comparison.value, sayMessage)}
      />
    </section>
  );
}
