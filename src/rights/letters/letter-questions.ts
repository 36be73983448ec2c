import type { Answers, Dispute } from './answers.ts';
import questions from './letter-questions.json' with { type: 'json' };
import type { LetterKind } from './letter.ts';

/** How a question is answered: in a line, in lines, by a day, by a tick, or by a choice. */
const SHAPES = {
  name: 'line',
  formerNames: 'lines',
  address: 'lines',
  formerAddresses: 'lines',
  email: 'line',
  local: 'lines',
  broker: 'choice',
  reference: 'line',
  requested: 'day',
  receipt: 'line',
  replied: 'day',
  identityAsked: 'day',
  identityGiven: 'day',
  feeAsked: 'tick',
  clarificationAsked: 'day',
  clarificationAnswered: 'day',
  extension: 'day',
  // A letter without reasons is asked for them: the tick says that there are none.
  extensionReasons: 'no',
  grounds: 'text',
  objected: 'day',
  objectionIgnored: 'tick',
  followedUp: 'day',
  newPoints: 'tick',
  complained: 'day',
  complaintAnswered: 'day',
  whyNotFirst: 'line',
  partyAsked: 'tick',
  keeper: 'line',
  wantedBy: 'day',
} as const satisfies Partial<Record<keyof Answers, string>>;

export type Question = keyof typeof SHAPES;
export type QuestionShape = (typeof SHAPES)[Question];
export const QUESTIONS = Object.keys(SHAPES);

/** JSON knows no closed lists of words; a test holds the file against the schema. */
const OF_LETTERS = questions as Readonly<Record<LetterKind, readonly Question[]>>;

/** What a letter of this kind wants to know, in the order in which it is asked. All of it may be left open. */
export function questionsOf(kind: LetterKind): readonly Question[] {
  return OF_LETTERS[kind];
}

/** How a question is answered. */
export function shapeOf(question: Question): QuestionShape {
  return SHAPES[question];
}

/** Answers with one more, or without it where it is empty. */
export function withAnswer(
  answers: Answers,
  question: Question,
  said: string | boolean | undefined,
): Answers {
  const rest: Record<string, string | boolean | readonly (string | Dispute)[]> = { ...answers };
  delete rest[question];
  const value = valueOf(shapeOf(question), said);
  return value === undefined ? rest : { ...rest, [question]: value };
}

/** An answer as the text of its field. */
export function textOf(answers: Answers, question: Question): string {
  const value = answers[question];
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' ? value : '';
}

function valueOf(
  shape: QuestionShape,
  said: string | boolean | undefined,
): string | boolean | readonly string[] | undefined {
  if (typeof said === 'boolean') return said ? shape !== 'no' : undefined;
  const text = said?.trim() ?? '';
  if (text === '') return undefined;
  if (shape !== 'lines') return text;
  return text.split('\n').flatMap((line) => line.trim() || []);
}
