import type { Glossary, Scale, SlotWord } from '../glossary/entry.ts';
import { isWholeScale } from './is-whole-scale.ts';
import { splitWords } from './normalise-label.ts';
import rankWords from './rank-words.json' with { type: 'json' };

/** Which of the tenths, the hundredths and so on somebody is put in, as words give it. */
export interface PartInWords {
  readonly number: number;
  readonly scale: Scale;
  /** What the word says of such a number, and of which end is the top. */
  readonly says: string;
}

/** The words for parts of a list: `decile`, `percentile`. */
export type PartWords = ReadonlyMap<string, SlotWord & { readonly scale: Scale }>;

/** The list of words that say how a number is given. */
const FORMS = 'form';
const ORDINALS: readonly string[] = rankWords.ordinals;
const NUMBER = /^(\d{1,3})(?:st|nd|rd|th)?$/;

/** The words of a glossary that name one of equal parts. */
export function partWordsOf(slots: Glossary['slots']): PartWords {
  const words = slots.find(({ id }) => id === FORMS)?.words ?? [];
  return new Map(
    words.flatMap((word) => {
      const { scale } = word;
      // Steps from an average are no parts.
      if (!isWholeScale(scale) || scale.min < 0) return [];
      return word.match.map((phrase) => [phrase, { ...word, scale }] as const);
    }),
  );
}

/** `decile 3 of 10`, `3rd decile`, `third decile`, `88th percentile`: every word must be one that we know. */
export function readPartInWords(value: string, words: PartWords): PartInWords | undefined {
  const [first = '', second = '', ...rest] = splitWords(value);
  const isBehind = words.has(first);
  const word = words.get(isBehind ? first : second);
  const number = isBehind ? readNumber(second) : readCounted(first);
  if (!word || number === undefined) return undefined;
  const { scale, say, unsaid } = word;
  const of = rest.join(' ').replace(/^out of /, 'of ');
  if (of !== '' && of !== `of ${scale.max}`) return undefined;
  return { number, scale, says: [say, unsaid].filter((said) => said !== undefined).join(' ') };
}

/** `3` and `3rd`. */
function readNumber(word: string): number | undefined {
  const figures = NUMBER.exec(word)?.[1];
  return figures === undefined ? undefined : Number(figures);
}

/** `3rd` and `third`: "3 deciles" would be a count. */
function readCounted(word: string): number | undefined {
  const at = ORDINALS.indexOf(word);
  if (at >= 0) return at + 1;
  return /\d$/.test(word) ? undefined : readNumber(word);
}
