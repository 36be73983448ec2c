import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { hasDatabase } from '../../extension/kept/has-database.ts';

/** The part of the popup that lists what is kept; nothing unless something is. */
export const keptCases = signal<{ readonly Part: ComponentType } | undefined>(undefined);

/**
 * Looks whether something is kept, and loads what shows it only then. The popup is on the screen before, and
 * most people keep nothing.
 */
export async function lookForKept(): Promise<void> {
  // A browser that keeps nothing, as in a private window, may refuse to be asked.
  if (!(await hasDatabase().catch(() => false))) return;
  const { KeptCases } = await import('./KeptCases.tsx');
  keptCases.value = { Part: KeptCases };
}
