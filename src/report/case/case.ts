import type { Outcome } from '../../decode/reading.ts';
import type { PartyId } from '../../glossary/entry.ts';
import type { InputFile } from '../../read/document.ts';
import type { Answers } from '../../rights/letters/answers.ts';
import type { LetterKind } from '../../rights/letters/letter.ts';
import type { KeptSaying } from '../kept-sayings.ts';

/** Something that came back, with all that is needed to read it again. Its report is made anew each time. */
export interface CaseReply {
  readonly files: readonly InputFile[];
  readonly said: readonly KeptSaying[];
  /** The party that the reader named, where the reply names none. */
  readonly party?: PartyId;
  /** What kind of answer it was when it was read; absent while nobody has read it. */
  readonly outcome?: Outcome;
  /** ISO: the day that the letter gives, or the day that the reader gives. */
  readonly day?: string;
}

/** A letter that the reader says they sent, word for word. */
export interface CaseLetter {
  readonly kind: LetterKind;
  /** ISO. */
  readonly day: string;
  readonly subject: string;
  readonly text: string;
}

/** All that one person has with one party: what was asked, when what happened, what came back, and what was sent. */
export interface Case {
  /** Who asks, whom, and the days. Letters are written from it. */
  readonly answers: Answers;
  /** ISO: when the party said that it has the complaint. */
  readonly acknowledged?: string;
  readonly replies: readonly CaseReply[];
  readonly letters: readonly CaseLetter[];
}

export const EMPTY_CASE: Case = { answers: {}, replies: [], letters: [] };

/** Which day of the case a letter of this kind sets. The others set none. */
const DAY_OF_LETTER = {
  ask: 'requested',
  local: 'requested',
  broker: 'requested',
  late: 'followedUp',
  'follow-up': 'followedUp',
  explain: 'followedUp',
  sources: 'followedUp',
  recipients: 'followedUp',
  missing: 'followedUp',
  object: 'objected',
  'complaint-controller': 'complained',
} as const satisfies Partial<Record<LetterKind, keyof Answers>>;

/** The day that a letter of this kind sets, where it sets one. */
export function dayOfLetter(kind: LetterKind): keyof Answers | undefined {
  return (DAY_OF_LETTER as Partial<Record<LetterKind, keyof Answers>>)[kind];
}

/** Letters to somebody other than the party. In a case with the party they start no time of the party's. */
const TO_OTHERS: ReadonlySet<LetterKind> = new Set(['broker', 'local']);

function isWithParty({ answers, replies }: Case): boolean {
  return answers.party !== undefined || replies.some(({ party }) => party !== undefined);
}

/** A case with one more letter that was sent. A request is made once: a second does not move its day. */
export function withLetter(one: Case, letter: CaseLetter): Case {
  const key = TO_OTHERS.has(letter.kind) && isWithParty(one) ? undefined : dayOfLetter(letter.kind);
  const isSet = key === undefined || (key === 'requested' && one.answers.requested !== undefined);
  return {
    ...one,
    letters: [...one.letters, letter],
    answers: isSet ? one.answers : { ...one.answers, [key]: letter.day },
  };
}

/** A case with this reply in the place of the one at `at`, or after the others. */
export function withReply(one: Case, reply: CaseReply, at?: number): Case {
  const known = at !== undefined && at < one.replies.length;
  return { ...one, replies: known ? one.replies.with(at, reply) : [...one.replies, reply] };
}

/** A case without the reply or the letter at this place. */
export function without(one: Case, what: 'replies' | 'letters', at: number): Case {
  return { ...one, [what]: one[what].filter((_, index) => index !== at) };
}
