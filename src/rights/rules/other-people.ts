import type { Decoded } from '../../decode/reading.ts';
import type { Finding } from '../finding.ts';

/** One file that speaks of several people: their data is theirs, and is handled with care. */
export function findOtherPeople({ people }: Decoded): readonly Finding[] {
  if (people < 2) return [];
  return [
    {
      kind: 'other-people',
      fields: [],
      because: { id: 'finding_other_people', slots: { count: people } },
      rule: 'art-15-4',
    },
  ];
}
