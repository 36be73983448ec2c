/** What a reader chooses to leave out of what is saved. */
export interface Leaving {
  /** Names, ways to reach somebody, numbers that stand for somebody, days of birth, and notes. */
  readonly personal: boolean;
  /** What is about other people. */
  readonly others: boolean;
  /** Which person of a file about several the reader is. Not known: everybody's rows may be somebody else's. */
  readonly self?: string;
}
