import type { Decoded } from '../../decode/reading.ts';
import type { Finding } from '../finding.ts';

/** One file that speaks of several people: their data is theirs, and is handled with care. */
export function findOtherPeople({ readings }: Decoded): readonly Finding[] {
  const people = new Set(readings.flatMap(({ subject }) => subject ?? []));
  if (people.size < 2) return [];
  return [
    {
      kind: 'other-people',
      fields: [],
      because: { id: 'finding_other_people', slots: { count: people.size } },
      rule: 'art-15-4',
    },
  ];
}
