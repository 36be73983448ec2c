import type { Decoded } from '../../decode/reading.ts';
import { clockOfReply } from '../clock/clock-of-reply.ts';
import { timeRule } from '../clock/time-law.ts';
import type { Finding } from '../finding.ts';

/** A reply later than the law allows, however the days are counted. */
export function findLate(decoded: Decoded): readonly Finding[] {
  const { state, days, daysLate, requested } = clockOfReply(decoded);
  if (state !== 'late' || days === undefined || daysLate === undefined || requested === undefined) return [];
  return [
    {
      kind: 'late',
      fields: [],
      because: { id: 'finding_late', slots: { days, count: daysLate } },
      rule: timeRule(requested),
    },
  ];
}
