import type { PartyId } from '../../glossary/entry.ts';
import type { InputFile } from '../../read/document.ts';
import type { KeptSaying } from '../../report/kept-sayings.ts';

/** A reply with all that is needed to read it again. The report is made anew, and no password is kept. */
export interface KeptReply {
  readonly files: readonly InputFile[];
  readonly said: readonly KeptSaying[];
  /** The party that the reader named, where the reply names none. */
  readonly party?: PartyId;
}

/** What tells a reader which reply it is. */
export interface KeptName {
  /** The party's short name, where it is known. */
  readonly party?: string;
  readonly files: readonly string[];
}

/** A kept reply as the list shows it. One behind a passphrase has no name. */
export interface KeptHead {
  readonly id: string;
  /** The day on which it was kept: 2026-09-02. */
  readonly day: string;
  readonly size: number;
  readonly isLocked: boolean;
  readonly name?: KeptName;
}

/** Why something could not be kept, found or erased. Each has a message that says what to do next. */
export type KeptFailure =
  /** The disk, or what the browser lets us have of it, is full. */
  | 'no-room'
  /** The browser keeps nothing here: a private window, or a setting. */
  | 'not-allowed'
  /** A newer version of the extension wrote it. */
  | 'newer'
  /** Its bytes are not those that were written. */
  | 'damaged'
  | 'wrong-passphrase'
  /** It was erased, maybe in another tab. */
  | 'gone'
  /** Another tab would not let go of it. */
  | 'in-use';

/** What was asked for, or why there is none. */
export type Kept<T> = { readonly value: T } | { readonly failure: KeptFailure };
