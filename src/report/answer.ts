/** What readers may say of a guess about them, in the order in which it is asked. */
export const ANSWERS = ['yes', 'partly', 'no', 'cannot-say'] as const;

/** How right a guess is, as the person whom it is about says. */
export type Answer = (typeof ANSWERS)[number];

/** What a reader answered, by the id of the field. What was not answered is not in it. */
export type Answers = Readonly<Record<string, Answer>>;

/** What readers add to a report of their own: it is saved only where they choose so. */
export interface ReaderSays {
  readonly answers: Answers;
  /** Ids of the fields that they want to ask the party about. */
  readonly asked: ReadonlySet<string>;
}
