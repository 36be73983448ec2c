import { createHash } from 'node:crypto';

/** One short word for all that a command was asked to do, by which one that goes on knows its beginning. */
export function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
