import { useMemo } from 'preact/hooks';
import { type Named, type Origins as Told, tellOrigins } from '../../../report/picture/origins.ts';
import { originsPlot } from '../../../report/picture/origins-plot.ts';
import type { Report } from '../../../report/report.ts';
import type { Where } from '../../../read/where.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { placeWords } from '../place-words.ts';
import { readings } from '../state/filter.ts';
import { ReadingLink } from '../scores/ScoreRow.tsx';
import { SavePlot } from './SavePlot.tsx';

/** Sources and recipients that are named; the others are counted. */
const NAMES_SHOWN = 12;

/** Labels that are named of one source; the others are counted. */
const LABELS_NAMED = 3;

function Labels({ ids }: { readonly ids: readonly string[] }) {
  const named = ids.slice(0, LABELS_NAMED).flatMap((id) => readings.value.get(id) ?? []);
  const rest = ids.length - named.length;
  return (
    <span class="labels">
      {named.slice(0, NAMES_SHOWN).map((reading) => (
        <span key={reading.id} class="theirs">
          <ReadingLink reading={reading}>{reading.label}</ReadingLink>
        </span>
      ))}
      {rest > 0 && <span class="rest">{say('report_first_rest', { count: rest })}</span>}
    </span>
  );
}

function Bar({
  count,
  of,
  hollow = false,
}: {
  readonly count: number;
  readonly of: number;
  readonly hollow?: boolean;
}) {
  return (
    <td class="bars">
      <span class="bar-box">
        <span
          class={hollow ? 'bar hollow' : 'bar'}
          style={{ width: `${(100 * count) / of}%` }}
          aria-hidden="true"
        />
      </span>
      <span class="num">{say('report_origins_count', { count, facts: of })}</span>
    </td>
  );
}

function Sources({ told }: { readonly told: Told }) {
  const more = told.sources.length - NAMES_SHOWN;
  return (
    <table class="origins-from">
      <caption>{say('report_origins_from')}</caption>
      <tbody>
        {told.sources.slice(0, NAMES_SHOWN).map(({ text, readings: ids }) => (
          <tr key={text}>
            <th scope="row">
              <span class="theirs">
                <mark>{text}</mark>
              </span>
              <Labels ids={ids} />
            </th>
            <Bar count={ids.length} of={told.facts} />
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <td colSpan={2}>{say('report_first_rest', { count: more })}</td>
          </tr>
        )}
        {told.unsaid > 0 && (
          <tr>
            <th scope="row">{say('report_origins_unsaid')}</th>
            <Bar count={told.unsaid} of={told.facts} hollow />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function NamedList({ named }: { readonly named: readonly Named[] }) {
  return (
    <ul class="named">
      {named.slice(0, NAMES_SHOWN).map(({ text, readings: ids }) => (
        <li key={text}>
          <span class="theirs">
            <mark>{text}</mark>
          </span>
          <Labels ids={ids} />
        </li>
      ))}
      {named.length > NAMES_SHOWN && (
        <li class="rest">{say('report_first_rest', { count: named.length - NAMES_SHOWN })}</li>
      )}
    </ul>
  );
}

/** Words in the running text that usually go with it: to be read there, and not told by us. */
function InTheText({ places }: { readonly places: readonly Where[] }) {
  const [first] = places;
  if (!first) return null;
  return <p class="note">{say('report_origins_text', { place: placeWords(first) })}</p>;
}

/** Where the reply says that its data came from and who got it, and what it leaves out. */
export function Origins({ report }: { readonly report: Report }) {
  const told = useMemo(() => tellOrigins(report), [report]);
  if (!told) return null;
  return (
    <section class="origins" aria-labelledby="origins-h">
      <h2 id="origins-h">{say('report_origins')}</h2>
      <p class="note">{say('report_origins_note')}</p>
      <Sources told={told} />
      {told.general.length > 0 && (
        <>
          <h3>{say('report_origins_general')}</h3>
          <NamedList named={told.general} />
        </>
      )}
      <InTheText places={told.prose.sources} />
      <h3>{say('report_origins_to')}</h3>
      {told.recipients.length > 0 ? (
        <NamedList named={told.recipients} />
      ) : (
        <p>{say('report_origins_to_nobody')}</p>
      )}
      <InTheText places={told.prose.recipients} />
      <SavePlot
        name="origins"
        title={say('report_origins')}
        plot={() => originsPlot(report, told, sayMessage)}
      />
    </section>
  );
}
