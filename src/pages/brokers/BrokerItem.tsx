import type { ComponentChildren } from 'preact';
import type { Broker, BrokerSale } from '../../glossary/broker.ts';
import type { Entry, Source } from '../../glossary/entry.ts';
import { say } from '../shared/say.ts';
import { SourceLine, Sources } from '../shared/Sources.tsx';
import { StatusMark } from '../shared/StatusMark.tsx';
import { partyNames, sourceOf, sourcesOf } from './brokers.ts';

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}

function Sale({ sale }: { readonly sale: BrokerSale }) {
  return (
    <li class={`sale ${sale.status}`}>
      <p class="top">
        <StatusMark status={sale.status} />
        <span class="who">{say('brokers_to', { parties: partyNames(sale.party) })}</span>
      </p>
      <p>{sale.says}</p>
      <Sources sources={sourcesOf(sale.sources)} />
    </li>
  );
}

/** How to write to it. Addresses change, so the day on which they were right stands beside them. */
function HowToAsk({
  broker,
  id,
  name,
}: {
  readonly broker: Broker;
  readonly id: string;
  readonly name: string;
}) {
  const { page, email, post, addressFrom } = broker;
  const known = [email, post].filter((each) => each !== undefined);
  const from = sourceOf(addressFrom);
  return (
    <Part title={say('brokers_ask')}>
      {known.length > 0 ? (
        <p class="reach">
          {known.join(' · ')}
          {from && ` ${say('glossarypage_broker_date', { date: from.date })}`}
        </p>
      ) : (
        <p>{say('brokers_no_address')}</p>
      )}
      <PageLine source={sourceOf(page)} />
      <p class="no-print">
        <a class="btn-2" href={`request.html?${new URLSearchParams({ broker: id })}`}>
          {say('brokers_write')}
          <span class="vh">: {name}</span>
        </a>
      </p>
    </Part>
  );
}

function PageLine({ source }: { readonly source: Source | undefined }) {
  if (!source) return null;
  return (
    <p>
      {say('glossarypage_broker_page')}: <SourceLine source={source} />
    </p>
  );
}

function HowToSayNo({ optOut }: { readonly optOut: Broker['optOut'] }) {
  const source = sourceOf(optOut?.source);
  return (
    <Part title={say('brokers_no')}>
      <p>{optOut?.says ?? say('brokers_no_unknown')}</p>
      {source && (
        <p>
          <SourceLine source={source} />
        </p>
      )}
    </Part>
  );
}

/** One firm that sells data: who it is, what it sold to parties by the sources, and how to ask it and stop it. */
export function BrokerItem({ entry, isAsked }: { readonly entry: Entry; readonly isAsked: boolean }) {
  const { id, labels, plain, sources, status, broker = {} } = entry;
  const name = labels[0] ?? id;
  return (
    <li class={isAsked ? 'firm lit' : 'firm'} id={id} tabIndex={-1} data-testid="broker">
      <article aria-labelledby={`${id}-h`}>
        <h2 id={`${id}-h`}>{name}</h2>
        <div class="sides">
          <div>
            <Part title={say('brokers_who')}>
              <p>{plain.says}</p>
              <p class="top">
                <StatusMark status={status} />
                <a href={`glossary.html#${id}`}>
                  {say('brokers_in_glossary')}
                  <span class="vh">: {name}</span>
                </a>
              </p>
              {sources.length === 0 && <p class="note">{say('brokers_who_unknown')}</p>}
            </Part>
            <Part title={say('brokers_sold')}>
              {broker.sold ? (
                <ul class="sales">
                  {broker.sold.map((sale) => (
                    <Sale key={sale.says} sale={sale} />
                  ))}
                </ul>
              ) : (
                <p>{say('brokers_sold_unknown')}</p>
              )}
            </Part>
          </div>
          <div>
            <HowToAsk broker={broker} id={id} name={name} />
            <HowToSayNo optOut={broker.optOut} />
          </div>
        </div>
      </article>
    </li>
  );
}
