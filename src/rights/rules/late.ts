import type { Decoded } from '../../decode/reading.ts';
import { countDays } from '../count-days.ts';
import type { Finding } from '../finding.ts';

/** A reply later than the law allows, however the days are counted. */
export function findLate({ letter }: Decoded): readonly Finding[] {
  const { state, days, daysLate } = countDays(letter);
  if (state !== 'late' || days === undefined || daysLate === undefined) return [];
  return [
    {
      kind: 'late',
      fields: [],
      because: { id: 'finding_late', slots: { days, count: daysLate } },
      rule: 'art-12-3',
    },
  ];
}
