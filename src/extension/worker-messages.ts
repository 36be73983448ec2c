import type { PartyId } from '../glossary/entry.ts';
import type { InputFile, Part } from '../read/document.ts';
import type { ReplyResult, ReplyStep } from '../report/decode-reply.ts';
import type { DeskRequest, ReaderRequest } from './study/study-messages.ts';
import type { PackedReadings } from './pack-readings.ts';

/** Read these files as one reply. */
export interface DecodeRequest {
  readonly kind: 'decode';
  /** Absent where the worker has them from its last request: only what a password may open is read again. */
  readonly files?: readonly InputFile[];
  readonly passwords?: readonly string[];
  /** Stated by the reader instead of recognised. */
  readonly party?: PartyId;
  /** The name and version that the report says it was made by. */
  readonly tool: string;
}

/** Give one document of a file again, to show it as it is. */
export interface ListRequest {
  readonly kind: 'list';
  readonly file: InputFile;
  /** Ids of the documents on the way to it, the outermost first and its own last. */
  readonly path: readonly string[];
  readonly passwords?: readonly string[];
  /** Rows that must be among those that are given, of a sheet too long to give whole. */
  readonly rows?: { readonly sheet: string; readonly first: number };
}

/**
 * What a page asks of the worker. There is one script for all of it, so that no library is shipped twice;
 * a worker that lists is another one than a worker that decodes. `stop` makes a report of what was read so far.
 */
export type WorkRequest = OpenRequest | ReaderRequest | DeskRequest;

/** What the report page asks. */
export type OpenRequest = DecodeRequest | ListRequest | { readonly kind: 'stop' };

/**
 * What the worker tells of a reply. `result` and `crashed` are the last of a request. The readings of a
 * report come before it in slices, because one message with all of them would hold the page up while it
 * is unpacked; the report itself then has none.
 */
export type DecodeAnswer =
  | { readonly kind: 'step'; readonly step: ReplyStep }
  | { readonly kind: 'readings'; readonly packed: PackedReadings }
  /** The wish to stop was heard: what was read so far is made into a report. */
  | { readonly kind: 'stopping' }
  | { readonly kind: 'result'; readonly result: ReplyResult }
  /** A fault of ours. It says nothing more, because an error's text can hold somebody's data. */
  | { readonly kind: 'crashed' };

/** What the worker tells of one document. `end` or `crashed` is the last. */
export type ListAnswer =
  /** The bytes of a document that is drawn and not listed: a PDF, a picture. */
  | { readonly kind: 'file'; readonly file: InputFile }
  | { readonly kind: 'part'; readonly part: Part }
  /** How many rows a sheet has that were not given whole. */
  | { readonly kind: 'rows'; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'crashed' };
