import type { Decoded, Reading } from '../../decode/reading.ts';
import type { Topic } from '../../glossary/entry.ts';
import type { Finding } from '../finding.ts';
import { isHeld } from '../../decode/is-held.ts';
import { idsOf } from './texts.ts';

/** Things of which a person has one: two different answers cannot both be right. */
const ONLY_ONE: readonly Topic[] = ['birth-date', 'gender'];

/** The same fact twice, with answers that differ. */
export function findContradiction({ readings }: Decoded): readonly Finding[] {
  return ONLY_ONE.flatMap((topic): readonly Finding[] => {
    const bySubject = new Map<string, Reading[]>();
    for (const reading of readings) {
      if (!isHeld(reading) || reading.topic !== topic || answerOf(reading) === undefined) continue;
      // A register's day of coming of age is no birth date.
      if (topic === 'birth-date' && reading.kind === 'register') continue;
      const key = reading.subject ?? '';
      bySubject.set(key, [...(bySubject.get(key) ?? []), reading]);
    }
    return [...bySubject.values()]
      .filter((same) => new Set(same.map(answerOf)).size > 1)
      .map((same) => ({
        kind: 'contradiction',
        fields: idsOf(same),
        because: { id: `finding_contradiction_${topic.replaceAll('-', '_')}` },
        rule: 'art-5-1-d',
      }));
  });
}

/** A date, or the first letter of a word for a gender; nothing where the answer cannot be compared. */
function answerOf({ topic, parsed, value }: Reading): string | undefined {
  if (topic === 'birth-date') return parsed?.date;
  const letter = value.trim().charAt(0).toUpperCase();
  return letter === 'M' || letter === 'F' ? letter : undefined;
}
