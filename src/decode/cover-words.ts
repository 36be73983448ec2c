import beforeNumbers from './before-numbers.json' with { type: 'json' };
import { isYear } from './normalise-label.ts';
import type { Fill } from './pattern-trie.ts';
import type { WordNode } from './word-node.ts';

/** A phrase of a label: the list that it stands in, and what it is taken for. */
export interface Part {
  readonly list: string;
  readonly fill: Fill;
}

/** The words of a label from some place on, each in one part. */
export interface Cover {
  /** Fewer, longer phrases are nearer to what was meant. */
  readonly pieces: number;
  readonly parts: readonly Part[];
}

/** Words that say nothing of their own: of, the, to. */
const FILLER = 'filler';
export const YEAR = 'year';
/** Words of everyday use that no list holds as a phrase: they are repeated, not explained. */
export const OWN = 'own';
/**
 * A run of such words counts as so many phrases, and each of its words as so many: known phrases come first,
 * but "of the" goes with the words that it belongs to.
 */
const OWN_RUN = 1;
const OWN_WORD = 1.25;
const OWN_FILLER = 0.75;
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(beforeNumbers);
/** Ways of reading the rest of a label that are kept at each word. */
const MOST_COVERS = 32;

/**
 * Every way of putting all words into parts, the fewest first. With `own`, one run of words that are all
 * among them may stand for itself.
 */
export function coverWords(
  root: WordNode<readonly Part[]>,
  words: readonly string[],
  own?: ReadonlySet<string>,
): readonly Cover[] {
  // From the end, so that each rest is read once.
  const rests: Cover[][] = [];
  rests[words.length] = [{ pieces: 0, parts: [] }];
  for (let at = words.length - 1; at >= 0; at--) {
    const covers: Cover[] = [];
    const take = (part: Part, to: number, weight = 1): void => {
      for (const { pieces, parts } of rests[to] ?? []) {
        if (part.list === OWN && parts.some(({ list }) => list === OWN)) continue;
        covers.push({ pieces: pieces + weight, parts: part.list === FILLER ? parts : [part, ...parts] });
      }
    };
    const word = words[at] ?? '';
    if (isYear(word)) take({ list: YEAR, fill: { say: word } }, at + 1);
    let node = root.next.get(word);
    for (let to = at + 1; node; to++) {
      for (const part of node.held ?? []) take(part, to);
      node = node.next.get(words[to] ?? '');
    }
    let weight = OWN_RUN;
    for (let to = at + 1; own && isOwn(words, to - 1, own); to++) {
      weight += isFiller(root, words[to - 1] ?? '') ? OWN_FILLER : OWN_WORD;
      take({ list: OWN, fill: { say: words.slice(at, to).join(' ') } }, to, weight);
    }
    rests[at] = covers.sort((one, other) => one.pieces - other.pieces).slice(0, MOST_COVERS);
  }
  return rests[0] ?? [];
}

/** A number in words of everyday use: "under 11", "in the last 12 months". In figures. */
const LONGEST_NUMBER = 3;

/** Whether a word may stand for itself. A number may only after a word that calls for one: "7" alone is a name. */
function isOwn(words: readonly string[], at: number, own: ReadonlySet<string>): boolean {
  const word = words[at] ?? '';
  if (own.has(word)) return true;
  return /^\d+$/.test(word) && word.length <= LONGEST_NUMBER && BEFORE_NUMBERS.has(words[at - 1] ?? '');
}

/** Whether a word says nothing of its own. */
export function isFiller(root: WordNode<readonly Part[]>, word: string): boolean {
  return root.next.get(word)?.held?.some(({ list }) => list === FILLER) ?? false;
}
