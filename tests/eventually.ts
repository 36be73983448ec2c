import { vi } from 'vitest';

/** What only something that never comes about reaches: on a busy machine a module may take seconds to load. */
const PATIENCE = { timeout: 50_000 };

/** Waits until what is expected holds. */
export function eventually<T>(expected: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(expected, PATIENCE);
}
