import type { Decoded } from '../../decode/reading.ts';
import type { Finding } from '../finding.ts';
import { isHeld } from '../../decode/is-held.ts';
import { idsOf } from './texts.ts';

/** Codes and scores that nobody has explained in public, and that the reply does not explain either. */
export function findUnexplained({ readings }: Decoded): readonly Finding[] {
  const unknown = readings.filter((reading) => isHeld(reading) && reading.status === 'unknown');
  if (unknown.length === 0) return [];
  return [
    {
      kind: 'unexplained',
      fields: idsOf(unknown),
      because: { id: 'finding_unexplained', slots: { count: unknown.length } },
      rule: 'art-12-1',
    },
  ];
}
