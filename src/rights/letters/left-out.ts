import type { TableId } from './letter-tables.ts';
import type { Condition } from './tell-conditions.ts';

/** What the reader leaves out of a letter: what they have not confirmed, and what they do not ask for. */
export interface LeftOut {
  /** What looks so to us and they have not found to be so. */
  readonly conditions?: ReadonlySet<Condition>;
  /** Rows of lists, by `rowKey`. */
  readonly rows?: Partial<Record<TableId, ReadonlySet<string>>>;
  /** Ids of paragraphs. */
  readonly paragraphs?: ReadonlySet<string>;
}

/** Names a row of a list by what it says. */
export function rowKey(row: readonly string[]): string {
  return JSON.stringify(row);
}
