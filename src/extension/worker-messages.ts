import type { Reading } from '../decode/reading.ts';
import type { PartyId } from '../glossary/entry.ts';
import type { InputFile } from '../read/document.ts';
import type { ReplyResult, ReplyStep } from '../report/decode-reply.ts';

/** What a page asks of the decode worker. A worker serves one reply and is then let go. */
export interface DecodeRequest {
  readonly files: readonly InputFile[];
  readonly passwords?: readonly string[];
  /** Stated by the reader instead of recognised. */
  readonly party?: PartyId;
  /** The name and version that the report says it was made by. */
  readonly tool: string;
}

/** How far the work is. Of first readings only their number crosses over: the page shows no more of them. */
export type WorkStep =
  Exclude<ReplyStep, { readonly kind: 'readings' }> | { readonly kind: 'found'; readonly count: number };

/**
 * What the decode worker tells the page. `result` and `crashed` each come once, and are the last. The
 * readings of a report come before it in slices, because one message with all of them would hold the
 * page up while it is unpacked; the report itself then has none.
 */
export type DecodeAnswer =
  | { readonly kind: 'step'; readonly step: WorkStep }
  | { readonly kind: 'readings'; readonly readings: readonly Reading[] }
  | { readonly kind: 'result'; readonly result: ReplyResult }
  /** A fault of ours. It says nothing more, because an error's text can hold somebody's data. */
  | { readonly kind: 'crashed' };
