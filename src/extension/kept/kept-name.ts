import type { Case } from '../../report/case/case.ts';
import type { KeptName } from './kept-head.ts';

/** By what a case is known in the list of what is kept. */
export function keptName({ replies, letters }: Case, party: string | undefined): KeptName {
  return {
    files: replies.flatMap(({ files }) => files.map(({ name }) => name)),
    letters: letters.length,
    ...(party !== undefined && { party }),
  };
}
