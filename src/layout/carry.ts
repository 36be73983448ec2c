import type { OpenTable } from './found.ts';
import type { Stood } from './go-on-stacks.ts';

/** What a page hands to the next. */
export interface Carry {
  readonly section?: string;
  readonly open?: OpenTable;
  readonly closing?: boolean;
  /** Labels over values at its end. */
  readonly stood?: Stood;
  /** Whether a page came before. */
  readonly started?: boolean;
}

/** What a frame's own list starts with. */
export function carriedInto(section: string | undefined): Carry {
  return { started: true, ...(section !== undefined && { section }) };
}
