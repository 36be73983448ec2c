import { useEffect, useState } from 'preact/hooks';
import { OPT_OUTS } from '../../rights/opt-outs.ts';
import { sayDay } from '../../rights/say-day.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { LawLine } from '../shared/letter/LawLine.tsx';
import { say, sayMessage } from '../shared/say.ts';
import { BrokerItem } from './BrokerItem.tsx';
import { BROKER_ENTRIES } from './brokers.ts';

/** The firm that the page's address asks for; it changes when a link is followed. */
function useAskedFirm(): string {
  const [id, setId] = useState(location.hash.slice(1));
  useEffect(() => {
    function follow(): void {
      setId(location.hash.slice(1));
    }
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (!BROKER_ENTRIES.some((entry) => entry.id === id)) return;
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [id]);
  return id;
}

/** The names alone, so that nobody has to go past all firms for one. */
function FirmNames() {
  return (
    <nav class="names no-print" aria-label={say('brokers_names')}>
      <ul>
        {BROKER_ENTRIES.map(({ id, labels }) => (
          <li key={id}>
            <a href={`#${id}`}>{labels[0] ?? id}</a>
          </li>
        ))}
        <li>
          <a href="#also-h">{say('brokers_also')}</a>
        </li>
      </ul>
    </nav>
  );
}

/** Where one can say no to more than one firm at once. */
function Also() {
  return (
    <section class="also" aria-labelledby="also-h">
      <h2 id="also-h">{say('brokers_also')}</h2>
      <ul>
        {OPT_OUTS.map(({ id, page, date, confidence }) => (
          <li key={id}>
            <p>{sayMessage({ id: `brokers_also_${id}` })}</p>
            <p class="note">
              {say(confidence === 'low' ? 'brokers_also_check' : 'brokers_also_seen', { date: sayDay(date) })}{' '}
              <a href={page} target="_blank" rel="noopener noreferrer">
                {say('letters_look', { host: new URL(page).host.replace(/^www\./, '') })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The firms that sell data about people: who they are, what they sold to parties, and how to ask and to stop them. */
export function BrokersPage() {
  const id = useAskedFirm();
  return (
    <>
      <Masthead current="brokers" />
      <main class="wrap brokers">
        <h1>{say('brokers_title')}</h1>
        <p class="plain">{say('brokers_lede')}</p>
        <p class="note">{say('brokers_copy')}</p>
        <LawLine kind="broker" />
        <p class="note">{say('brokers_not_advice')}</p>
        <FirmNames />
        <ol class="firms">
          {BROKER_ENTRIES.map((entry) => (
            <BrokerItem key={entry.id} entry={entry} isAsked={entry.id === id} />
          ))}
        </ol>
        <Also />
      </main>
    </>
  );
}
