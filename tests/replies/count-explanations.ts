import { meaningOf, type SeenReply } from './compare-reply.ts';
import type { ExpectedReply } from './expected-reply.ts';

/** How many explanations a reply got. `wrong`: a meaning was given where another, or none, is known. */
export interface Counts {
  readonly right: number;
  readonly wrong: readonly string[];
  /** Facts that somebody has explained. */
  readonly explainable: number;
}

/** Counts what was explained. Facts are found by label and value, so a missing one shifts nothing. */
export function countExplanations(expected: ExpectedReply, seen: SeenReply): Counts {
  const open = expected.fields.map((field) => ({ field, used: false }));
  const wrong: string[] = [];
  let right = 0;
  for (const got of seen.fields) {
    if (got.absent !== undefined) continue;
    const match = open.find(
      ({ field, used }) => !used && field.label === got.label && folded(field.value) === got.value,
    );
    if (match) match.used = true;
    const means = match ? meaningOf(got, match.field) : got.status;
    if (means === 'unknown' || means === 'ambiguous') continue;
    if (match && match.field.means === means) right += 1;
    else wrong.push(`${expected.slug}: ${got.label} = ${got.value} is not ${means}`);
  }
  const explainable = expected.fields.filter(
    (field) => field.absent === undefined && field.means !== 'unknown' && field.means !== 'ambiguous',
  ).length;
  return { right, wrong, explainable };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
