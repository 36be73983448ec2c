import type { Answer } from '../../../report/answer.ts';
import type { MessageId } from '../../shared/say.ts';

/** What stands beside each answer that a reader can give. */
export const ANSWER_WORDS = {
  yes: 'answers_yes',
  partly: 'answers_partly',
  no: 'answers_no',
  'cannot-say': 'answers_cannot_say',
} as const satisfies Record<Answer, MessageId>;
