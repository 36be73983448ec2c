import type { Topic } from '../../glossary/entry.ts';
import type { Report } from '../report.ts';

/** A reading of one of the replies that are compared: `reply` is the reply's place among them, from 0. */
export interface Place {
  readonly reply: number;
  readonly reading: string;
}

/** One of the replies that are compared. */
export interface ComparedReply {
  readonly file: string;
  readonly party?: Report['party'];
  /** ISO; the date that the reply bears. */
  readonly date?: string;
  readonly held: number;
  /** How many people it is about. */
  readonly people: number;
}

/** Whether the replies are about one person. Replies are never taken for one person's without a sign of it. */
export interface WhoseReplies {
  readonly verdict: 'same' | 'differ' | 'cannot-tell';
  /** The reader says that they are about one person: that is taken as it is. */
  readonly stated: boolean;
  /** The names and dates of birth that this rests on, by reply. */
  readonly evidence: readonly Place[];
}

/** How much of one kind a reply holds, and how much of it is explained. */
export interface KindCell {
  readonly held: number;
  readonly explained: number;
  /** Fields that are there and say nothing. */
  readonly blank: number;
}

/** One kind of thing, and what each reply holds of it, in the order of the replies. */
export interface KindRow {
  readonly topic: Topic | 'unexplained';
  readonly cells: readonly KindCell[];
}

/** Scores of several replies about the same thing, each on a scale of its own. */
export interface SameScores {
  readonly topic: Topic;
  /** The party that they are about, or the glossary's entry that they share. */
  readonly party?: string;
  readonly entry?: string;
  readonly places: readonly Place[];
}

/** One of the answers that replies give, and where they give it. */
export interface Side {
  readonly answer: string;
  readonly places: readonly Place[];
}

/** A question to which replies give answers that cannot all be right. */
export interface Contradiction {
  /** A question of `questions.json`, or the subject of the entry that they share. */
  readonly question: string;
  readonly entry?: string;
  readonly sides: readonly Side[];
}

/** What several replies say side by side. */
export interface Comparison {
  readonly replies: readonly ComparedReply[];
  readonly whose: WhoseReplies;
  readonly kinds: readonly KindRow[];
  readonly scores: readonly SameScores[];
  /** None where the replies do not look to be about one person. */
  readonly contradictions: readonly Contradiction[];
}
