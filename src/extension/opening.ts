import type { InputFile } from '../read/document.ts';
import { connectToTab, openTab, ownAddress } from './browser-api.ts';
import { fetchDocument } from './hand-over.ts';
import { caseAddress, mayHoldReply, replyAddress } from './kept/kept-address.ts';
import type { KeptHead } from './kept/kept-head.ts';
import { documentPortName } from './messages.ts';

/** The invented reply that "Try the sample" opens; it lies in `public/samples/`. */
export const SAMPLE = 'samples/labour-reply.pdf';

/** What the report page is asked to show when it opens, as its address says. */
export type Opening =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'files'; readonly files: readonly InputFile[] }
  /** The tab that held the document was closed or went elsewhere before it could be read. */
  | { readonly kind: 'gone' };

/** Opens the report page, empty. */
export function openReport(): Promise<void> {
  return openTab(ownAddress('report.html'));
}

/** Opens the report page on the sample. */
export function openSample(): Promise<void> {
  return openTab(ownAddress('report.html?sample'));
}

/** Opens what is kept on this device: the report on its reply, or the case where no reply came yet. */
export function openKept(head: KeptHead): Promise<void> {
  return openTab(ownAddress(mayHoldReply(head) ? replyAddress(head.id) : caseAddress(head.id)));
}

/** Opens the report page with what to know first. */
export function openWelcome(): Promise<void> {
  return openTab(ownAddress('report.html?welcome'));
}

/** Whether the report page was opened because the extension was installed; `search` is its `location.search`. */
export function isWelcome(search: string): boolean {
  return new URLSearchParams(search).has('welcome');
}

/** Opens the report page on a document that the content script of `tab` holds. */
export function openHeldDocument(tab: number, key: string): Promise<void> {
  return openTab(ownAddress(`report.html?${new URLSearchParams({ tab: String(tab), document: key })}`));
}

/**
 * What the report page is to open: `search` is its `location.search`. The sample is read from the
 * extension itself; a tab's document comes over a port from that tab, never through storage.
 */
export async function readOpening(
  search: string,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Opening> {
  const asked = new URLSearchParams(search);
  if (asked.has('sample')) {
    const response = await fetch(ownAddress(SAMPLE));
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { kind: 'files', files: [{ name: SAMPLE.replace(/^.*\//, ''), bytes }] };
  }
  const tab = Number(asked.get('tab') ?? Number.NaN);
  const key = asked.get('document');
  if (!Number.isInteger(tab) || !key) return { kind: 'nothing' };
  const file = await fetchDocument(connectToTab(tab, documentPortName(key)), onProgress);
  return file ? { kind: 'files', files: [file] } : { kind: 'gone' };
}
