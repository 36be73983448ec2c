import { memo } from 'preact/compat';
import type { ComponentChildren } from 'preact';
import { historyOf } from '../../glossary/entry-history.ts';
import type { Broker } from '../../glossary/broker.ts';
import type { Entry, Measure, Pattern, Scheme } from '../../glossary/entry.ts';
import { say } from '../shared/say.ts';
import { Sources } from '../shared/Sources.tsx';
import { StatusMark } from '../shared/StatusMark.tsx';
import { CodeTable } from './CodeTable.tsx';
import { glossary, kindOf, schemeAddress, sourcesOf, titlesOf } from './items.ts';
import type { Item } from './items.ts';
import { templateWords } from './template-words.ts';

/** Labels that stand in a heading; the others follow as “also printed”. */
const LABELS_IN_HEADING = 3;

function Line({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function whoWords({ party, ...entry }: Item['entry']): string {
  const names = party?.map((id) => glossary.parties.find((each) => each.id === id)?.name ?? id);
  const publisher = 'publisher' in entry ? entry.publisher : undefined;
  return names?.join(', ') ?? publisher ?? say('glossarypage_any_party');
}

function SchemeLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${schemeAddress(id)}`}>
            {glossary.schemes.find((scheme) => scheme.id === id)?.name ?? id}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** When it came into the glossary, and what it was called before. */
function HistoryLine({ id }: { readonly id: string }) {
  const history = historyOf(id);
  if (!history) return null;
  const { since, orBefore, before } = history;
  return (
    <Line name={say('glossarypage_history')}>
      {say(orBefore ? 'glossarypage_since_first' : 'glossarypage_since', { date: since })}
      {before.length > 0 && ` ${say('glossarypage_before', { names: before.join(', ') })}`}
    </Line>
  );
}

/** How to reach a company that sells data. Addresses change, so the day on which they were right stands beside. */
function BrokerLines({ broker, id }: { readonly broker: Broker; readonly id: string }) {
  const { page, email, post, addressFrom } = broker;
  const from = addressFrom === undefined ? [] : sourcesOf([addressFrom]);
  return (
    <>
      {page !== undefined && (
        <Line name={say('glossarypage_broker_page')}>
          <Sources sources={sourcesOf([page])} />
        </Line>
      )}
      {(email ?? post) !== undefined && (
        <Line name={say('glossarypage_broker_reach')}>
          {[email, post].filter((each) => each !== undefined).join(' · ')}
          {from.map(({ date }) => ` ${say('glossarypage_broker_date', { date })}`)}
        </Line>
      )}
      <Line name={say('brokers_title')}>
        <a href={`brokers.html#${id}`}>{say('brokers_link')}</a>
      </Line>
    </>
  );
}

function LabelDetails({
  entry,
  title,
}: {
  readonly entry: Entry | Pattern | Measure;
  readonly title: string;
}) {
  const { plain, scale, values, schemes } = entry;
  const aliases = 'aliases' in entry ? entry.aliases : undefined;
  return (
    <>
      <p class="plain">{templateWords(plain.says)}</p>
      <dl class="why">
        {plain.made && <Line name={say('report_why_made')}>{templateWords(plain.made)}</Line>}
        {plain.used && <Line name={say('report_why_used')}>{templateWords(plain.used)}</Line>}
        {plain.wrong && <Line name={say('report_why_wrong')}>{templateWords(plain.wrong)}</Line>}
        {scale && (
          <Line name={say('glossarypage_scale')}>
            {say(`glossarypage_scale_${scale.standing}`, {
              min: scale.min,
              max: scale.max,
              low: scale.low,
              high: scale.high,
            })}
          </Line>
        )}
        {plain.ask && <Line name={say('report_why_ask')}>{templateWords(plain.ask)}</Line>}
        {'broker' in entry && entry.broker && <BrokerLines broker={entry.broker} id={entry.id} />}
        {schemes && schemes.length > 0 && (
          <Line name={say('glossarypage_lists')}>
            <SchemeLinks ids={schemes} />
          </Line>
        )}
        {aliases && aliases.length > 0 && (
          <Line name={say('glossarypage_aliases')}>{aliases.join(' · ')}</Line>
        )}
        <Line name={say('report_why_know')}>
          {entry.sources.length > 0 ? (
            <Sources sources={sourcesOf(entry.sources)} />
          ) : (
            say('glossarypage_no_sources')
          )}
        </Line>
        <HistoryLine id={entry.id} />
      </dl>
      {values && <CodeTable codes={values} name={title} />}
    </>
  );
}

function SchemeDetails({ scheme }: { readonly scheme: Scheme }) {
  const { since, until, version, nameless, rivals } = scheme;
  return (
    <>
      <dl class="why">
        {version && <Line name={say('glossarypage_version')}>{version}</Line>}
        {(since ?? until) && (
          <Line name={say('glossarypage_when')}>{[since ?? '', until ?? ''].join(' – ')}</Line>
        )}
        {nameless && <Line name={say('glossarypage_nameless')}>{nameless.join(' · ')}</Line>}
        {rivals && rivals.length > 0 && (
          <Line name={say('glossarypage_rivals')}>
            <SchemeLinks ids={rivals} />
          </Line>
        )}
        <Line name={say('report_why_know')}>
          <Sources sources={sourcesOf(scheme.sources)} />
        </Line>
        <HistoryLine id={scheme.id} />
      </dl>
      {scheme.codes.length > 0 && <CodeTable codes={scheme.codes} name={scheme.name} />}
    </>
  );
}

function Article({ item }: { readonly item: Item }) {
  const { entry, id } = item;
  const titles = titlesOf(item);
  const others = titles.slice(LABELS_IN_HEADING);
  return (
    <article aria-labelledby={`t-${id}`}>
      <p class="top">
        <StatusMark status={entry.status} />
        <span class="who">
          {say(`glossarypage_kind_${kindOf(entry)}`)} · {whoWords(entry)}
        </span>
        <a class="address" href={`#${id}`}>
          {say('glossarypage_address')}
          <span class="vh">: {titles[0]}</span>
        </a>
      </p>
      <h2 id={`t-${id}`} class={item.is === 'scheme' ? 'scheme-name' : 'theirs'}>
        {item.is === 'scheme'
          ? item.entry.name
          : titles.slice(0, LABELS_IN_HEADING).map((title) => (
              <span key={title}>
                <mark>{templateWords(title)}</mark>{' '}
              </span>
            ))}
      </h2>
      {others.length > 0 && (
        <p class="others">
          {say(item.is === 'measure' ? 'glossarypage_reads' : 'glossarypage_also')}{' '}
          {others.map(templateWords).join(' · ')}
        </p>
      )}
      {item.is === 'scheme' ? (
        <SchemeDetails scheme={item.entry} />
      ) : (
        <LabelDetails entry={item.entry} title={templateWords(titles[0] ?? '')} />
      )}
    </article>
  );
}

const SteadyArticle = memo(Article);

/** One entry of the glossary at an address of its own. */
export function GlossaryItem({ item, asked }: { readonly item: Item; readonly asked: boolean }) {
  return (
    <li
      class={`reading ${item.entry.status}${asked ? ' lit' : ''}`}
      id={item.id}
      tabIndex={-1}
      data-testid="entry"
    >
      <SteadyArticle item={item} />
    </li>
  );
}
