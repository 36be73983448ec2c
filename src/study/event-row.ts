import columns from './event-columns.json' with { type: 'json' };
import type { ProtectedCell } from './protect-event.ts';

/** One cell of one event as it is exported. The words of `event-columns.json` say what each column holds. */
export interface EventRow extends Omit<ProtectedCell, 'treatment' | 'rareValue'> {
  readonly reply: string;
  readonly person: string | null;
  readonly party: string | null;
  readonly subject: number | null;
  readonly event: number;
  readonly month: string | null;
  readonly treatment: ProtectedCell['treatment'] | 'withheld';
}

/** The columns of `events.csv` in their order. They are only ever added to, and at the end. */
export const EVENT_COLUMNS = columns as readonly {
  readonly name: keyof EventRow;
  readonly type: 'string' | 'integer';
  readonly required?: boolean;
  readonly description: string;
}[];
