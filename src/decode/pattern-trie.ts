import type { Glossary, Pattern, SlotList, SlotWord } from '../glossary/entry.ts';
import { isYear, splitWords } from './normalise-label.ts';
import { layWay, newWordNode, type WordNode } from './word-node.ts';

/** What a slot was filled with: the words that we say for it, and what they are about. */
export interface Fill extends Omit<SlotWord, 'match'> {
  /** The phrase of the label, where it says more than what we say for it. */
  readonly quote?: string;
}

/** A pattern that fits the whole of a label. `literals`: words of the pattern itself; more is nearer. */
export interface PatternMatch {
  readonly pattern: Pattern;
  readonly fills: Readonly<Record<string, Fill>>;
  readonly literals: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly slots: Map<string, Node>;
  readonly ends: Pattern[];
}

/** A phrase that has but one spelling. */
const SMALL_LETTERS = /^[a-z ]+$/;

/** A filled-in year needs no list: every year that a label may name will do. */
const YEAR_SLOT = 'year';

/** All patterns in one tree of words, so that a label costs its own length and no regular expression. */
export class PatternTrie {
  readonly #root = newNode();
  readonly #slots = new Map<string, WordNode<Fill>>();

  constructor(glossary: Pick<Glossary, 'patterns' | 'slots'>) {
    for (const list of glossary.slots) this.#slots.set(list.id, slotTree(list));
    for (const pattern of glossary.patterns)
      for (const form of pattern.forms) for (const tokens of expandForm(form)) this.#add(tokens, pattern);
  }

  /** Every pattern that fits all the words, each with one way of filling its slots. */
  match(words: readonly string[]): readonly PatternMatch[] {
    const found = new Map<string, PatternMatch>();
    this.#walk(this.#root, words, 0, {}, 0, found);
    return [...found.values()];
  }

  /** The longest phrase of a slot's list that begins at a word, and how many words it takes. */
  fillAt(
    slot: string,
    words: readonly string[],
    at: number,
  ): { readonly fill: Fill; readonly to: number } | undefined {
    return this.#fillsAt(slot, words, at).at(-1);
  }

  #add(tokens: readonly string[], pattern: Pattern): void {
    let node = this.#root;
    for (const token of tokens) {
      const map = token.startsWith('{') ? node.slots : node.next;
      const key = token.startsWith('{') ? token.slice(1, -1) : token;
      let child = map.get(key);
      if (!child) map.set(key, (child = newNode()));
      node = child;
    }
    if (!node.ends.includes(pattern)) node.ends.push(pattern);
  }

  #walk(
    node: Node,
    words: readonly string[],
    at: number,
    fills: Readonly<Record<string, Fill>>,
    literals: number,
    found: Map<string, PatternMatch>,
  ): void {
    const word = words[at];
    if (word === undefined) {
      for (const pattern of node.ends) {
        const known = found.get(pattern.id);
        if (!known || known.literals < literals) found.set(pattern.id, { pattern, fills, literals });
      }
      return;
    }
    const child = node.next.get(word);
    if (child) this.#walk(child, words, at + 1, fills, literals + 1, found);
    for (const [slot, after] of node.slots)
      for (const { fill, to } of this.#fillsAt(slot, words, at))
        this.#walk(after, words, to, { ...fills, [slot]: fill }, literals, found);
  }

  #fillsAt(slot: string, words: readonly string[], at: number): readonly { fill: Fill; to: number }[] {
    const list = slotList(slot);
    const fills: { fill: Fill; to: number }[] = [];
    let node = this.#slots.get(list);
    const first = words[at];
    if (!node) {
      if (list === YEAR_SLOT && first !== undefined && isYear(first))
        fills.push({ fill: { say: first }, to: at + 1 });
      return fills;
    }
    for (let to = at; node && to <= words.length; to++) {
      if (node.held) fills.push({ fill: node.held, to });
      node = node.next.get(words[to] ?? '');
    }
    return fills;
  }
}

/** `party_2` is a second slot of the list `party`. */
export function slotList(slot: string): string {
  const cut = slot.lastIndexOf('_');
  return cut > 0 && /^\d$/.test(slot.slice(cut + 1)) ? slot.slice(0, cut) : slot;
}

function newNode(): Node {
  return { next: new Map(), slots: new Map(), ends: [] };
}

function slotTree(list: SlotList): WordNode<Fill> {
  const root = newWordNode<Fill>();
  for (const { match, ...fill } of list.words)
    for (const phrase of match)
      for (const words of spellings(phrase)) if (words.length > 0) layWay(root, words).held ??= fill;
  return root;
}

/** `LibDem` as one word and as two: inside a longer label its capitals are not split. */
export function spellings(phrase: string): readonly (readonly string[])[] {
  return SMALL_LETTERS.test(phrase)
    ? [splitWords(phrase)]
    : [splitWords(phrase), splitWords(`${phrase} `.toLowerCase())];
}

/** The forms that a form with optional [parts] stands for, as tokens. */
function expandForm(form: string): readonly (readonly string[])[] {
  let all: string[][] = [[]];
  for (const piece of form.split(/(\[[^[\]]*\])/)) {
    const optional = piece.startsWith('[');
    const tokens = tokenise(optional ? piece.slice(1, -1) : piece);
    const grown = all.map((head) => [...head, ...tokens]);
    all = optional ? [...all, ...grown] : grown;
  }
  return all;
}

function tokenise(text: string): readonly string[] {
  return text
    .split(/(\{[^{}]*\})/)
    .flatMap((piece) => (piece.startsWith('{') ? [piece] : splitWords(`${piece} `.toLowerCase())));
}
