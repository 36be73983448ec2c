import limits from './limits.json' with { type: 'json' };

export interface Limits {
  readonly pdf: { readonly megabytes: number; readonly pages: number };
  readonly text: { readonly megabytes: number };
  /** What one file may hold inside, all members of members together. */
  readonly nested: { readonly megabytes: number; readonly files: number; readonly depth: number };
}

/**
 * How large a file of each format may be. Past it a file is refused with both figures, never cut. A
 * format that is not named has no limit: CSV is read as a stream.
 */
export const LIMITS: Limits = limits;
