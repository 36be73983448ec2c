import type { Case, CaseReply } from '../../../report/case/case.ts';
import { findSayings } from '../../../report/kept-sayings.ts';
import { isAnswer } from '../../../rights/is-answer.ts';
import { setAnswer, setAsked } from './answers.ts';
import { openFiles, report, stateParty } from './session.ts';
import { answersTold, tell, tellAcknowledged } from './told.ts';

/**
 * Shows a reply of a case: its files are read by what the glossary says today, and what its reader said of it and
 * told beside it is put back. Gives whether it could be read.
 */
export async function showReply(
  { answers, acknowledged }: Pick<Case, 'answers' | 'acknowledged'>,
  { files, said, party, day }: CaseReply,
): Promise<boolean> {
  await openFiles(files);
  if (party && !report.value?.party) await stateParty(party);
  if (!report.value) return false;
  for (const { id, answer, asked } of findSayings(report.value, said)) {
    setAnswer(id, answer);
    setAsked([id], asked);
  }
  tell({
    ...answersTold.value,
    ...(day !== undefined && isAnswer(report.value) && { replied: day }),
    ...answers,
  });
  if (acknowledged) tellAcknowledged(acknowledged);
  return true;
}
