import type { Reading } from '../decode/reading.ts';
import type { Dispute } from '../rights/letters/answers.ts';
import type { Answers } from './answer.ts';

/** The entries that the reader says are not right, or not all right, in the order of the reply. */
export function disputesOf(
  fields: readonly Pick<Reading, 'id' | 'label'>[],
  answers: Answers,
): readonly Dispute[] {
  return fields.flatMap(({ id, label }) => {
    const answer = answers[id];
    if (answer !== 'no' && answer !== 'partly') return [];
    return [{ field: id, label, ...(answer === 'partly' && { partly: true }) }];
  });
}
