import type { Message } from '../decode/reading.ts';
import type { Answer } from './answer.ts';

/** What a person said of a guess, in a word, as it stands in what is saved. */
export function answerMessage(answer: Answer): Message {
  return { id: `html_answer_${answer.replace('-', '_')}` };
}
