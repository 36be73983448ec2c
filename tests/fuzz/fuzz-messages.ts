import type { Kind } from './fuzz-file.ts';

/** Which files a process makes and reads: from the first number up to, not including, the last. */
export interface ToProcess {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}

/** `made` parts the time of making a file, which is not measured, from that of reading it. */
export type FromProcess =
  | { readonly kind: 'begin' | 'made'; readonly number: number }
  | { readonly kind: 'crash'; readonly number: number; readonly error: string }
  /** The most memory that the process ever had. */
  | { readonly kind: 'done'; readonly number: number; readonly megabytes: number };
