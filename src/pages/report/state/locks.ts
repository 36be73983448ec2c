import { signal } from '@preact/signals';
import { LOCKED_CODES, type Warning } from '../../../read/warning.ts';

/** Whether a password may open what a warning is about. */
export function isLocked({ code }: Warning): boolean {
  return LOCKED_CODES.has(code);
}

/** Names a file by where it lies in the reply. */
export function fileOf({ slots }: Warning): string {
  return `${slots?.['within'] ?? ''} › ${slots?.['file'] ?? ''}`;
}

/** Files that one password most likely opens: those that are locked in one archive, or one file of its own. */
export interface Lock {
  /** The same for a further reading of the same files. */
  readonly id: string;
  readonly warnings: readonly Warning[];
}

/** The locks of a reply, each with its files in their order. */
export function locksOf(warnings: readonly Warning[]): readonly Lock[] {
  const locks = new Map<string, Warning[]>();
  for (const warning of warnings.filter(isLocked)) {
    const within = warning.slots?.['within'];
    const id = within === undefined ? fileOf(warning) : String(within);
    const there = locks.get(id);
    if (there) there.push(warning);
    else locks.set(id, [warning]);
  }
  return [...locks].map(([id, own]) => ({ id, warnings: own }));
}

/** The lock that a password was last given for. */
export const lastTried = signal<string | undefined>(undefined);

/** Locks that the reader goes on without opening. */
export const leftClosed = signal<ReadonlySet<string>>(new Set());

/** Goes on without what is locked, or thinks better of it. */
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
