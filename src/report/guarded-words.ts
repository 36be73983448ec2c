import { nameWords } from '../decode/person-name.ts';
import { splitWords } from '../decode/normalise-label.ts';

/** An e-mail address, a telephone number or a postcode, wherever it stands. */
const CONTACT = [
  /[^\s@]@[^\s@]+\.[a-z]/i,
  /(?:\+?44|\b0)(?:[\s().-]{0,2}\d){9,10}\b/,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i,
];

/** Shorter words of a name (an initial, a title) are in too many texts to be told by. In UTF-16 units. */
const SHORTEST_NAME = 2;
/** A value of one word is told by it only if it is as long: a "Yes" or a "7" is everybody's. In UTF-16 units. */
const SHORTEST_VALUE = 4;

/**
 * What was left out in one place must not come back in another: a name in a note, an address in a label.
 * Words are compared folded, so that capitals and commas make no difference.
 */
export class GuardedWords {
  readonly #names = new Set<string>();
  /** Whole values by their first word. */
  readonly #values = new Map<string, (readonly string[])[]>();
  readonly #contacts: boolean;

  /** `contacts`: whatever looks like a way to reach somebody is guarded too. */
  constructor(contacts: boolean) {
    this.#contacts = contacts;
  }

  addValue(value: string): void {
    const words = splitWords(value);
    const [first, ...more] = words;
    if (first === undefined || (more.length === 0 && first.length < SHORTEST_VALUE)) return;
    const known = this.#values.get(first);
    if (known) known.push(words);
    else this.#values.set(first, [words]);
  }

  /** Each word of a name. `not`: words that are the reader's own as well, as a family's name is. */
  addName(name: string, not: ReadonlySet<string> = new Set()): void {
    for (const word of nameWords(name))
      if (word.length >= SHORTEST_NAME && /\p{L}/u.test(word) && !not.has(word)) this.#names.add(word);
  }

  /** Whether a text of the party's repeats what was left out. */
  repeats(text: string): boolean {
    if (this.repeatsWhole(text)) return true;
    return this.#names.size > 0 && wordsOf(text).some((word) => this.#names.has(word));
  }

  /** The same without single words of names: for labels and sentences that are in the glossary. */
  repeatsWhole(text: string): boolean {
    if (text === '') return false;
    if (this.#contacts && CONTACT.some((pattern) => pattern.test(text))) return true;
    if (this.#values.size === 0) return false;
    const words = splitWords(text);
    return words.some((word, at) =>
      this.#values.get(word)?.some((value) => value.every((part, after) => words[at + after] === part)),
    );
  }
}

/** Words as they stand and with those written together taken apart. */
function wordsOf(text: string): readonly string[] {
  return [...splitWords(text), ...splitWords(`${text} `)];
}
