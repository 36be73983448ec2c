import type { InputFile } from '../../read/document.ts';
import type { DocumentRefusal, Result } from '../messages.ts';
import { fileName } from './find-links.ts';

/** The format of a document that the tab shows as itself, by the type that its site gave it. */
export function shownFormat(contentType: string, path: string): 'pdf' | 'csv' | undefined {
  if (contentType === 'application/pdf') return 'pdf';
  if (contentType === 'text/csv' || contentType === 'text/tab-separated-values') return 'csv';
  if (contentType === 'text/plain' && /\.(?:csv|tsv)$/i.test(path)) return 'csv';
  return undefined;
}

/** What a tab's document is called: the last part of its address, or its kind where that is empty. */
export function shownName(path: string, format: 'pdf' | 'csv'): string {
  return fileName(path) || `document.${format}`;
}

/**
 * Reads an address of the page's own origin again. From the cache it costs nobody anything;
 * over the network only after the reader has said yes, because a link may work once only.
 */
export async function readAgain(
  address: string,
  how: 'cache' | 'network',
  fetchLike: typeof fetch = fetch,
): Promise<Result<InputFile, DocumentRefusal>> {
  if (!/^https?:/.test(address)) return { ok: false, error: 'refused-by-browser' };
  try {
    const response = await fetchLike(address, {
      mode: 'same-origin',
      credentials: 'include',
      redirect: how === 'cache' ? 'error' : 'follow',
      cache: how === 'cache' ? 'only-if-cached' : 'default',
    });
    if (!response.ok) return { ok: false, error: how === 'cache' ? 'needs-request' : 'refused-by-site' };
    const name = fileName(new URL(address).pathname);
    return { ok: true, value: { name, bytes: new Uint8Array(await response.arrayBuffer()) } };
  } catch {
    // A cache that has nothing is a network error by the standard.
    return { ok: false, error: how === 'cache' ? 'needs-request' : 'refused-by-site' };
  }
}

/**
 * A CSV that the browser shows as text needs no request: the text itself is the document. Not where
 * the browser misread its letters; the replacement sign shows that.
 */
export function readShownText(page: Document, name: string): InputFile | undefined {
  const text = page.body?.querySelector(':scope > pre')?.textContent ?? '';
  if (!text || text.includes('\uFFFD')) return undefined;
  return { name, bytes: new TextEncoder().encode(text) };
}
