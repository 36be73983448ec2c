import type { AnswerCounts } from '../../../report/count-answers.ts';
import { say } from '../../shared/say.ts';

/** How many of some guesses are right, as the reader says; how many are not answered, where none is. */
export function howRightWords(counts: AnswerCounts): string {
  const { answered, guesses, yes, partly, no } = counts;
  const unsaid = counts['cannot-say'];
  if (answered === 0) return say('answers_sum_none', { count: guesses });
  return [
    say('answers_sum', { count: yes, of: guesses }),
    ...(partly > 0 ? [say('answers_sum_partly', { count: partly })] : []),
    ...(no > 0 ? [say('answers_sum_no', { count: no })] : []),
    ...(unsaid > 0 ? [say('answers_sum_cannot_say', { count: unsaid })] : []),
    ...(answered < guesses ? [say('answers_sum_open', { count: guesses - answered })] : []),
  ].join(' ');
}
