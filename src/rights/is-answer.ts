import type { Outcome } from '../decode/reading.ts';

/** Letters that ask something or want more time: the answer is still to come. */
const NO_ANSWER: ReadonlySet<Outcome> = new Set(['asks-identity', 'asks-clarification', 'extension']);

/** Whether what came answers the request, if only by saying that nothing is held. */
export function isAnswer(reply: { readonly outcome: Outcome } | undefined): boolean {
  return reply !== undefined && !NO_ANSWER.has(reply.outcome);
}
