import type { Answer, ReaderSays } from './answer.ts';
import type { Report } from './report.ts';

/**
 * What a reader said of one reading. The label goes with it: a later version may number readings otherwise, and
 * what was said of one must never come to stand at another.
 */
export interface KeptSaying {
  readonly id: string;
  readonly label: string;
  readonly answer?: Answer;
  readonly asked: boolean;
}

/** What the reader said of a report, as it is kept. */
export function keepSayings({ fields }: Pick<Report, 'fields'>, says: ReaderSays): readonly KeptSaying[] {
  return fields.flatMap(({ id, label }) => {
    const answer = says.answers[id];
    const asked = says.asked.has(id);
    return answer || asked ? [{ id, label, ...(answer && { answer }), asked }] : [];
  });
}

/** What of it still belongs to a reading of the same number and label. */
export function findSayings(
  { fields }: Pick<Report, 'fields'>,
  kept: readonly KeptSaying[],
): readonly KeptSaying[] {
  const labels = new Map(fields.map(({ id, label }) => [id, label]));
  return kept.filter(({ id, label }) => labels.get(id) === label);
}
