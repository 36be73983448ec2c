import { computed } from '@preact/signals';
import type { Answer, Answers } from '../../../report/answer.ts';
import { byReply } from './by-reply.ts';

/** What the reader did with the readings of a reply. */
interface Said {
  readonly answers: Answers;
  readonly asked: ReadonlySet<string>;
}

const said = byReply<Said>({ answers: {}, asked: new Set() });

/** What the reader says of each guess, by the id of its field. In memory only, as the report is. */
export const answers = computed(() => said.value.answers);

/** Ids of the fields that the reader ticked to ask the party about. */
export const asked = computed(() => said.value.asked);

/** How many there are to ask about. */
export const countAsked = computed(() => asked.value.size);

/** Notes what the reader says of a guess; without an answer, takes it back. */
export function setAnswer(id: string, answer: Answer | undefined): void {
  const { [id]: _, ...others } = answers.value;
  said.value = { ...said.value, answers: answer === undefined ? others : { ...others, [id]: answer } };
}

/** Puts fields on the list of what to ask the party about, or takes them off it. */
export function setAsked(ids: readonly string[], on: boolean): void {
  const next = new Set(asked.value);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  said.value = { ...said.value, asked: next };
}
