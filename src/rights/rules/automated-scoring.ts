import type { Decoded } from '../../decode/reading.ts';
import type { Finding } from '../finding.ts';
import { isHeld } from '../../decode/is-held.ts';
import { idsOf } from './texts.ts';

/** Scores that a computer worked out. The reply should say how, in words that a person can follow. */
export function findAutomatedScoring({ readings }: Decoded): readonly Finding[] {
  const scores = readings.filter(
    (reading) => isHeld(reading) && reading.kind === 'score' && reading.basis === 'modelled',
  );
  if (scores.length === 0) return [];
  return [
    {
      kind: 'automated-scoring',
      fields: idsOf(scores),
      because: { id: 'finding_automated_scoring', slots: { count: scores.length } },
      rule: 'art-15-1-h',
    },
  ];
}
