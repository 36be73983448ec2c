import type { Vocabulary } from './vocabulary.ts';
import { isYear } from './normalise-label.ts';
import type { Fill } from './pattern-trie.ts';
import type { WordNode } from './word-node.ts';

/** A phrase of a label: the list that it stands in, and what it is taken for. */
export interface Part {
  readonly list: string;
  readonly fill: Fill;
  /** The words of the label that it is met with in. */
  readonly said?: readonly string[];
}

/** The words of a label from some place on, each in one part. */
export interface Cover {
  /** Fewer, longer phrases are nearer to what was meant. */
  readonly pieces: number;
  readonly parts: readonly Part[];
}

/** Words that say nothing of their own: of, the, to. */
export const FILLER = 'filler';
export const YEAR = 'year';
/** Words of everyday use that no list holds as a phrase: they are repeated, not explained. */
export const OWN = 'own';
/**
 * What a word costs among words that are only repeated. A little less than a word of a list outside them, so
 * that "local elections" stays in one piece; more than a word that such a measure is read by.
 */
const OWN_WORD = 0.9;
const FRAME_WORD = 0.8;
/** Dearer than outside them: what a list holds stands among them only where no measure reads it. */
const LISTED_WORD = 1.1;
/** A run of them costs as much besides. */
const OWN_RUN = 1;
/** Ways of reading the rest of a label that are kept at each word. */
const MOST_COVERS = 32;
const MOST_OWN_COVERS = 128;

/** Everyday words, one run of which may be repeated, and the lists that say what is measured about it. */
export interface OwnWords {
  readonly vocabulary: Vocabulary;
  readonly frames: ReadonlySet<string>;
}

/**
 * Every way of putting all words into parts, the fewest first. With `own`, one run of everyday words may
 * stand for itself, and no abbreviation is taken for a word.
 */
export function coverWords(
  root: WordNode<readonly Part[]>,
  words: readonly string[],
  own?: OwnWords,
): readonly Cover[] {
  // From the end, so that each rest is read once.
  const rests: Cover[][] = [];
  rests[words.length] = [{ pieces: 0, parts: [] }];
  const most = own ? MOST_OWN_COVERS : MOST_COVERS;
  for (let at = words.length - 1; at >= 0; at--) {
    const covers: Cover[] = [];
    const take = (listed: Part, to: number, weight: number): void => {
      const part = { ...listed, said: words.slice(at, to) };
      for (const { pieces, parts } of rests[to] ?? []) {
        if (part.list === OWN && parts.some(({ list }) => list === OWN)) continue;
        covers.push({ pieces: pieces + weight, parts: part.list === FILLER ? parts : [part, ...parts] });
      }
    };
    const word = words[at] ?? '';
    if (isYear(word)) take({ list: YEAR, fill: { say: word } }, at + 1, 1);
    let node = root.next.get(word);
    for (let to = at + 1; node; to++) {
      for (const part of node.held ?? [])
        if (!own) take(part, to, 1);
        else if (!part.fill.short) take(part, to, own.frames.has(part.list) ? FRAME_WORD : to - at);
      node = node.next.get(words[to] ?? '');
    }
    let weight = OWN_RUN;
    for (let step = own?.vocabulary.stepAt(words, at), from = at; step;) {
      weight += (step.listed ? LISTED_WORD : OWN_WORD) * (step.to - from);
      take(ownPart(words, at, step.to), step.to, weight);
      from = step.to;
      step = own?.vocabulary.stepAt(words, from);
    }
    rests[at] = covers.sort((one, other) => one.pieces - other.pieces).slice(0, most);
  }
  return rests[0] ?? [];
}

function ownPart(words: readonly string[], from: number, to: number): Part {
  return { list: OWN, fill: { say: words.slice(from, to).join(' ') } };
}
