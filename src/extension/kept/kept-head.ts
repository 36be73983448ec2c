/** What tells a reader which case it is. */
export interface KeptName {
  /** The party's name, where it is known. */
  readonly party?: string;
  readonly files: readonly string[];
  /** How many letters were put in. */
  readonly letters?: number;
}

/** How the bytes of a kept case are laid out: 1 was a single reply. Steps are added, and never changed. */
export type KeptFormat = 1 | 2;

/** A kept case as the list shows it. One behind a passphrase has no name. */
export interface KeptHead {
  readonly id: string;
  /** The day on which it was kept last: 2026-09-02. */
  readonly day: string;
  /** Which of all it was to be kept: tells those of one day apart without the hour. */
  readonly place?: number;
  readonly size: number;
  readonly isLocked: boolean;
  readonly name?: KeptName;
  readonly format: KeptFormat;
  /** How often it was kept. Who changes it must have seen the last of them. */
  readonly revision: number;
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
  /** Another tab kept it in another form since it was opened here. */
  | 'changed'
  /** Another tab would not let go of it. */
  | 'in-use';

/** What was asked for, or why there is none. */
export type Kept<T> = { readonly value: T } | { readonly failure: KeptFailure };
