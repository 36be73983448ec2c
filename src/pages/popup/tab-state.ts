import { signal } from '@preact/signals';
import {
  askContent,
  currentTab,
  injectContent,
  openTab,
  type CurrentTab,
} from '../../extension/browser-api.ts';
import type { DocumentRefusal, FileLink, TabLook } from '../../extension/messages.ts';
import { openHeldDocument } from '../../extension/opening.ts';

/** Why the tab cannot be looked at. */
export type Closed = 'page' | 'pdf' | 'file' | 'own';

/** What the popup knows about the tab under it. */
export type TabState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'closed'; readonly why: Closed }
  | { readonly kind: 'open'; readonly look: TabLook };

/** What came of asking for a document: a question to the reader, or a refusal. */
export type Asking =
  | { readonly kind: 'none' }
  | { readonly kind: 'question'; readonly address: string | undefined }
  | { readonly kind: 'refused'; readonly why: Exclude<DocumentRefusal, 'needs-request'> };

export const tabState = signal<TabState>({ kind: 'looking' });
export const asking = signal<Asking>({ kind: 'none' });
/** The site under the popup, as an address bar shows it; empty where there is none. */
export const site = signal('');

let tab: CurrentTab | undefined;

function whyClosed(address: string): Closed {
  if (address.startsWith('file:')) return 'file';
  if (/^(?:chrome|moz)-extension:/.test(address)) return 'own';
  return URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname) ? 'pdf' : 'page';
}

/**
 * What a look at a tab came to. Some releases of Firefox (140 is one) let us into their own viewer of PDFs, where
 * nothing of the file can be had: to the reader that is as closed as where they do not.
 */
export function tabStateOf(look: TabLook | undefined, address: string): TabState {
  const why = whyClosed(address);
  if (!look) return { kind: 'closed', why };
  const isEmpty = look.kind === 'page' && look.links.length === 0 && Object.keys(look.tally).length === 0;
  return isEmpty && why === 'pdf' ? { kind: 'closed', why } : { kind: 'open', look };
}

/** Looks at the tab. The popup is on the screen before this answers. */
export async function lookAtTab(): Promise<void> {
  tab = await currentTab();
  const address = tab?.address ?? '';
  site.value = /^https?:/.test(address) ? new URL(address).host : '';
  const answer =
    tab && (await injectContent(tab.id)) ? await askContent(tab.id, { kind: 'look' }) : undefined;
  tabState.value = tabStateOf(answer?.ok ? answer.value : undefined, address);
}

/** Marks the page, or takes the marks away, and closes the popup to show it. */
export async function setMarked(marked: boolean): Promise<void> {
  const answer = tab && (await askContent(tab.id, { kind: marked ? 'mark' : 'unmark' }));
  if (!answer?.ok) return;
  tabState.value = { kind: 'open', look: answer.value };
  if (marked) close();
}

/**
 * Opens the tab's document, or a linked file of the same site, in the report. From the cache first;
 * `network` only after the reader has answered the question.
 */
export async function readDocument(address: string | undefined, how: 'cache' | 'network'): Promise<void> {
  if (!tab) return;
  const answer = await askContent(tab.id, { kind: 'hold', how, ...(address !== undefined && { address }) });
  if (answer?.ok) {
    await openHeldDocument(tab.id, answer.value.key);
    close();
    return;
  }
  const why = answer?.error ?? 'refused-by-browser';
  asking.value = why === 'needs-request' ? { kind: 'question', address } : { kind: 'refused', why };
}

/** A file of this site is read by the click; one of another site only opens in a tab. */
export function openLink(link: FileLink): Promise<void> {
  return link.sameOrigin ? readDocument(link.address, 'cache') : openTab(link.address);
}
