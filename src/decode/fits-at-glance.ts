import type { Composed, Topic } from '../glossary/entry.ts';
import { AGES } from './fits-label.ts';
import yesNo from './yes-no.json' with { type: 'json' };

/** What a value holds, as bits. `early` is a digit after one or two letters that begin it, `four` as many digits in a row. */
export const SIGNS = { digit: 1, at: 2, letter: 4, other: 8, early: 16, four: 32 } as const;

/** A value that is only glanced at. */
export interface Glimpse {
  /** In UTF-16 units. */
  readonly length: number;
  /** The number that it is, if it is one. */
  readonly number?: number;
  /** What it holds; `SIGNS`. */
  readonly signs: number;
}

const LONGEST_YES_NO = Math.max(...[...yesNo.yes, ...yesNo.no].map((word) => word.length));

const { digit, at, letter, other, early, four } = SIGNS;

/** Names, addresses and days that are surely of the right shape; the rest is looked at whole. */
const SHAPES: Partial<Record<Topic, (signs: number) => boolean>> = {
  email: (signs) => (signs & at) !== 0,
  telephone: (signs) => (signs & digit) !== 0 && (signs & at) === 0,
  postcode: (signs) => (signs & early) !== 0,
  name: (signs) => (signs & (digit | at | other)) === 0,
  address: (signs) => (signs & letter) !== 0,
  'elector-number': (signs) => (signs & digit) !== 0,
  'birth-date': (signs) => (signs & four) !== 0,
};

/**
 * Whether a value is surely an answer to its label, by a glance alone: where this says so, `fitsLabel` does.
 * It may say no of one that is.
 */
export function fitsAtGlance(
  { kind }: Pick<Composed, 'kind'>,
  topic: Topic,
  { length, number, signs }: Glimpse,
): boolean {
  const isLong = length > LONGEST_YES_NO;
  switch (kind) {
    case 'contact':
      return (isLong || (signs & (digit | at)) !== 0) && (SHAPES[topic]?.(signs) ?? true);
    case 'register':
      return SHAPES[topic]?.(signs) ?? true;
    case 'category':
    case 'text':
      if (topic === 'age') return number !== undefined && number >= AGES.bands && number <= AGES.most;
      return isLong && (signs & letter) !== 0;
    default:
      return false;
  }
}
