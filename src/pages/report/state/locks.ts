import { signal } from '@preact/signals';
import { LOCKED_CODES, type Warning } from '../../../read/warning.ts';

/** Names a locked file by where it lies in the reply: a further reading of it has the same name. */
export function lockOf({ slots }: Warning): string {
  return `${slots?.['within'] ?? ''} › ${slots?.['file'] ?? ''}`;
}

/** Whether a password may open what a warning is about. */
export function isLocked({ code }: Warning): boolean {
  return LOCKED_CODES.has(code);
}

/** The locked file that a password was last given for. */
export const lastTried = signal<string | undefined>(undefined);

/** Locked files that the reader goes on without. */
export const leftClosed = signal<ReadonlySet<string>>(new Set());

/** Goes on without a locked file, or thinks better of it. */
export function leaveClosed(lock: string, closed: boolean): void {
  const next = new Set(leftClosed.value);
  if (closed) next.add(lock);
  else next.delete(lock);
  leftClosed.value = next;
}

/** Another reply has other locks. */
export function forgetLocks(): void {
  lastTried.value = undefined;
  leftClosed.value = new Set();
}
