import type { Field } from '../layout/field.ts';

/** Whether a field counts as held: it has a value, and one that can be seen. */
export function isHeld({ absent, hidden }: Pick<Field, 'absent' | 'hidden'>): boolean {
  return absent === undefined && hidden === undefined;
}
