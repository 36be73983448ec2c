import type { Decoded } from '../../decode/reading.ts';
import type { Finding } from '../finding.ts';
import { isHeld } from '../../decode/is-held.ts';
import { idsOf } from './texts.ts';

/** Numbers that are not on the scale that a source gives. An assumed scale proves nothing wrong. */
export function findOffScale({ readings }: Decoded): readonly Finding[] {
  const off = readings.filter(
    (reading) =>
      isHeld(reading) && reading.placed?.offScale === true && reading.placed.scale.standing === 'given',
  );
  if (off.length === 0) return [];
  return [
    {
      kind: 'off-scale',
      fields: idsOf(off),
      because: { id: 'finding_off_scale', slots: { count: off.length } },
      rule: 'art-12-1',
    },
  ];
}
