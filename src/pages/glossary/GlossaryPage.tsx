import { useEffect, useMemo, useState } from 'preact/hooks';
import { currentId } from '../../glossary/entry-history.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { say } from '../shared/say.ts';
import { useGradual } from '../shared/use-gradual.ts';
import { GlossaryFilter } from './GlossaryFilter.tsx';
import { GlossaryItem } from './GlossaryItem.tsx';
import { ALL, findItems, glossary } from './items.ts';

/** An address that was printed once leads to the entry, whatever it is called now. */
function askedId(): string {
  return currentId(decodeURIComponent(location.hash.slice(1)));
}

/** The id that the page's address asks for; it changes when a link is followed. */
function useAskedId(): string {
  const [id, setId] = useState(askedId);
  useEffect(() => {
    function follow(): void {
      setId(askedId());
    }
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}

/** Everything that the glossary explains, each at a permanent address. */
export function GlossaryPage() {
  const [asked, setAsked] = useState(ALL);
  const id = useAskedId();
  const items = useMemo(() => findItems(asked), [asked]);
  const ready = useGradual(items.length);
  const at = items.findIndex((item) => item.id === id);

  useEffect(() => {
    if (id) setAsked(ALL);
  }, [id]);
  const there = at >= 0 && at < ready;
  useEffect(() => {
    if (!there) return;
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [there, id]);

  return (
    <>
      <a class="skip" href="#entries">
        {say('glossarypage_skip')}
      </a>
      <Masthead current="glossary" />
      <main class="wrap glossary">
        <h1>{say('glossarypage_title')}</h1>
        <p class="plain">{say('glossarypage_note')}</p>
        <p class="note">
          {say('glossarypage_version_line', { version: glossary.version, date: glossary.date })}
        </p>
        <GlossaryFilter asked={asked} found={items.length} onAsk={setAsked} />
        <ol id="entries" class="long" tabIndex={-1}>
          {items.slice(0, ready).map((item) => (
            <GlossaryItem key={item.id} item={item} asked={item.id === id} />
          ))}
        </ol>
      </main>
    </>
  );
}
