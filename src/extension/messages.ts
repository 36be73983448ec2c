import type { Status } from '../glossary/entry.ts';

/** The answer to every message. Error objects do not cross between contexts in every browser. */
export type Result<T, E extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** How many marks of each standing there are on a page. */
export type Tally = Readonly<Partial<Record<Status, number>>>;

/** A link on the page to a file that a reply may come as. */
export interface FileLink {
  readonly address: string;
  readonly name: string;
  /** Only a file of the page's own origin may be read by a click; others open in a tab. */
  readonly sameOrigin: boolean;
}

/** What a tab holds, as far as we can make use of it. */
export type TabLook =
  | {
      readonly kind: 'page';
      readonly marked: boolean;
      readonly tally: Tally;
      readonly links: readonly FileLink[];
    }
  | { readonly kind: 'document'; readonly format: 'pdf' | 'csv'; readonly name: string };

/** A document that the content script holds in memory until the report has fetched it over a port. */
export interface HeldDocument {
  readonly key: string;
  readonly name: string;
}

/**
 * Why a document of the tab could not be had. `needs-request`: it is not in the browser's cache, and
 * asking the site again may use up a link that works once, so the reader is asked first.
 */
export type DocumentRefusal = 'needs-request' | 'refused-by-site' | 'refused-by-browser';

/** From the popup to the content script of a tab. */
export type ToContent =
  /** What is here? Counts, and changes nothing on the page. */
  | { readonly kind: 'look' }
  /** Mark what was found, and show the dock. Answers what `look` does. */
  | { readonly kind: 'mark' }
  /** Take away all that was put on the page. Answers what `look` does. */
  | { readonly kind: 'unmark' }
  /** Have the bytes of this tab's document, or of one linked file, ready to be fetched. */
  | { readonly kind: 'hold'; readonly address?: string; readonly how: 'cache' | 'network' };

/** What each message to the content script is answered with. */
export interface FromContent {
  readonly look: Result<TabLook>;
  readonly mark: Result<TabLook>;
  readonly unmark: Result<TabLook>;
  readonly hold: Result<HeldDocument, DocumentRefusal>;
}

/** A label of a page and what stands beside it, as written. */
export interface PagePair {
  readonly label: string;
  readonly value: string;
  /** Number of the table or list that holds it; pairs of one table vouch for each other. */
  readonly group: number;
}

/** What the panel of one mark shows. */
export interface Explanation {
  /** Index of the pair in the request. */
  readonly pair: number;
  /** Whether the value is explained beside the label, and not the label alone. */
  readonly explainsValue: boolean;
  readonly status: Status;
  readonly plain: readonly string[];
  /** Meanings that fit and cannot be told apart. */
  readonly alternatives: readonly string[];
  /** Titles of the sources. */
  readonly sources: readonly string[];
}

/** From the content script to the background. */
export type ToBackground =
  /** Explain these pairs. `context` is the beginning of the page's text, which may say who wrote it. */
  { readonly kind: 'explain'; readonly pairs: readonly PagePair[]; readonly context: string };

export interface FromBackground {
  readonly explain: Result<readonly Explanation[]>;
}

/** Over the port of a held document: the report asks for the next piece, one at a time. */
export type ToDocumentPort = { readonly kind: 'next' };

export type FromDocumentPort =
  /** Base64, because a port carries JSON in Chromium. */
  | { readonly kind: 'piece'; readonly base64: string; readonly done: number; readonly of: number }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'gone' };

/** Name of the port that gives the document held under `key`. */
export function documentPortName(key: string): string {
  return `document:${key}`;
}
