import type { Status } from '../../glossary/entry.ts';
import type { FileLink, TabLook } from '../../extension/messages.ts';
import { say, type MessageId } from '../shared/say.ts';
import { Sign } from '../shared/Sign.tsx';
import { statusWord } from '../shared/StatusMark.tsx';
import { asking, openLink, readDocument, setMarked, site, tabState, type Closed } from './tab-state.ts';

const STATUSES: readonly Status[] = ['documented', 'reported', 'inferred', 'ambiguous', 'unknown'];

const WHY_CLOSED: Readonly<Record<Closed, MessageId>> = {
  page: 'popup_closed_page',
  pdf: 'popup_closed_pdf',
  file: 'popup_closed_file',
  own: 'popup_own_page',
};

function Links({ links }: { readonly links: readonly FileLink[] }) {
  if (links.length === 0) return null;
  return (
    <div class="links">
      <h3>{say('popup_links', { count: links.length })}</h3>
      <ul>
        {links.map((link) => (
          <li key={link.address}>
            <span>{link.name}</span>
            <button class="btn-3" type="button" onClick={() => void openLink(link)}>
              {say(link.sameOrigin ? 'popup_link_read' : 'popup_link_open')}
              <span class="vh"> {link.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Page({ look }: { readonly look: Extract<TabLook, { kind: 'page' }> }) {
  const counts = STATUSES.flatMap((status) => {
    const count = look.tally[status];
    return count ? [{ status, count }] : [];
  });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p class="say">{total > 0 ? say('popup_found', { count: total }) : say('popup_found_none')}</p>
      {total > 0 && (
        <p class="tally">
          {counts.map(({ status, count }) => (
            <span key={status} class={`st ${status}`}>
              <Sign name={status} />
              {count} {statusWord(status)}
            </span>
          ))}
        </p>
      )}
      {look.marked ? (
        <button class="btn-2" type="button" onClick={() => void setMarked(false)}>
          {say('popup_unmark')}
        </button>
      ) : (
        total > 0 && (
          <button class="btn" type="button" onClick={() => void setMarked(true)}>
            {say('popup_explain')}
          </button>
        )
      )}
      <Links links={look.links} />
    </>
  );
}

function ShownDocument({ look }: { readonly look: Extract<TabLook, { kind: 'document' }> }) {
  return (
    <>
      <p class="say">{say(look.format === 'pdf' ? 'popup_shows_pdf' : 'popup_shows_csv')}</p>
      <button class="btn" type="button" onClick={() => void readDocument(undefined, 'cache')}>
        {say('popup_decode')}
      </button>
    </>
  );
}

function Question({ address }: { readonly address: string | undefined }) {
  return (
    <>
      <p class="say">{say('popup_ask_again', { site: site.value })}</p>
      <button class="btn" type="button" onClick={() => void readDocument(address, 'network')}>
        {say('popup_ask_again_yes', { site: site.value })}
      </button>
    </>
  );
}

function Inside() {
  const state = tabState.value;
  const asked = asking.value;
  if (asked.kind === 'question') return <Question address={asked.address} />;
  if (asked.kind === 'refused') {
    const refusal = asked.why === 'refused-by-site' ? 'popup_refused_by_site' : 'popup_refused_by_browser';
    return <p class="say">{say(refusal, { site: site.value })}</p>;
  }
  if (state.kind === 'looking') return <p class="say">{say('popup_looking')}</p>;
  if (state.kind === 'closed') return <p class="say">{say(WHY_CLOSED[state.why])}</p>;
  return state.look.kind === 'page' ? <Page look={state.look} /> : <ShownDocument look={state.look} />;
}

/** What the tab under the popup holds, and the one thing to do about it. */
export function ThisTab() {
  return (
    <section class="tab" aria-labelledby="tab" aria-live="polite" data-testid="tab">
      <h2 id="tab">
        {say('popup_this_tab')} {site.value && <span class="site">{site.value}</span>}
      </h2>
      <Inside />
    </section>
  );
}

/** Whether the tab offers the next thing to do, so that the file button need not be the dark one. */
export function tabHasNextStep(): boolean {
  const state = tabState.value;
  if (asking.value.kind === 'question') return true;
  if (state.kind !== 'open' || asking.value.kind === 'refused') return false;
  return state.look.kind === 'document' || (!state.look.marked && Object.keys(state.look.tally).length > 0);
}
