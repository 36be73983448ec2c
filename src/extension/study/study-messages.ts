import type { PartyId } from '../../glossary/entry.ts';
import type { Warning } from '../../read/warning.ts';
import type { MatrixOrders } from '../../study/order-matrix.ts';
import type { FinishedReply, PlannedReply } from '../../study/sort-out.ts';
import type { StudySettings } from '../../study/study.ts';
import type { DeskReply, StudyFigures } from '../../study/study-desk.ts';
import type { FilePart } from './file-part.ts';

/** A file that was picked. It is opened where it is read, so that its bytes never lie in the page. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** Read these files as one reply, and protect it. */
export interface ReadRequest {
  readonly kind: 'reader-read';
  /** Its pseudonyms. */
  readonly reply: string;
  readonly person?: string;
  readonly files: readonly NamedFile[];
  readonly passwords: readonly string[];
  readonly party?: PartyId;
  readonly tool: string;
}

/**
 * What the study page asks of its workers. Some read; one, the desk, holds what they protected. They talk by a
 * channel of their own, so that readings never pass through the page.
 */
export type ReaderRequest = { readonly kind: 'reader-join'; readonly port: MessagePort } | ReadRequest;

/** What a study is to be made of, as the page knows it. */
export interface AskedOfDesk {
  readonly planned: readonly PlannedReply[];
  readonly settings: StudySettings;
  readonly version: string;
}

/** What the page asks of the desk. */
export type DeskRequest =
  | { readonly kind: 'desk-join'; readonly port: MessagePort }
  /** A reply that could not be read at all, because its reader ended over it. */
  | { readonly kind: 'desk-put'; readonly reply: DeskReply }
  | { readonly kind: 'desk-figures'; readonly asked: AskedOfDesk }
  | { readonly kind: 'desk-files'; readonly asked: AskedOfDesk }
  /** A part of a file as it was made. */
  | { readonly kind: 'desk-part'; readonly name: string; readonly from: number }
  | { readonly kind: 'desk-zip'; readonly names: readonly string[] };

/** What a reader hands to the desk. A warning may hold names: it is told, and not kept. */
export interface ReadReply {
  readonly reply: DeskReply;
  readonly warning?: Warning;
}

/** A file as it will be saved: its first part, of these very bytes. */
export interface FilePreview {
  readonly name: string;
  readonly bytes: number;
  /** Nothing for a file that is no text. */
  readonly part?: FilePart;
  /** Lines of the whole file. */
  readonly lines?: number;
}

/** What tables call each entry of the glossary. */
export type EntryNames = Readonly<Record<string, string>>;

/** The figures of a study, and what showing them needs. */
export interface Counted {
  readonly figures: StudyFigures;
  readonly orders: MatrixOrders;
  /** Entries whose labels stand for many, so that their names do not say which party they are about. */
  readonly patterns: ReadonlySet<string>;
  readonly names: EntryNames;
  /** What tables call each list of codes. */
  readonly lists: EntryNames;
}

/** What the desk tells the page. */
export type DeskAnswer =
  | { readonly kind: 'put'; readonly reply: FinishedReply; readonly warning?: Warning }
  | { readonly kind: 'figures'; readonly counted: Counted }
  | { readonly kind: 'files'; readonly files: readonly FilePreview[] }
  | { readonly kind: 'part'; readonly part: FilePart }
  | { readonly kind: 'zip'; readonly zip: Blob }
  /** A fault of ours. It says nothing more, because an error's text can hold somebody's data. */
  | { readonly kind: 'failed' };
