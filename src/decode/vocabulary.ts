import type { Glossary } from '../glossary/entry.ts';
import { splitWords } from './normalise-label.ts';
import { layWay, newWordNode } from './word-node.ts';
import beforeNumbers from './before-numbers.json' with { type: 'json' };

/** Subjects of `vocabulary.json` whose words say nothing of what a measure is about. */
const EMPTY_SUBJECTS: ReadonlySet<string> = new Set([
  'function words',
  'short forms',
  'words of several meanings',
]);
/** The list of parties' names: "Green index" may be about a party or a colour. */
const PARTIES = 'party';
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(beforeNumbers);
/** A number among words of everyday use: "under 11", "since 2019". In figures. */
const NUMBER = /^\d{1,4}$/;

/** A step over everyday words: the place after it, and whether it says what something is about. */
interface Step {
  readonly to: number;
  readonly tells: boolean;
}

/** Words of everyday use, of which a label may be repeated as it stands. */
export class Vocabulary {
  readonly #root = newWordNode<{ readonly tells: boolean }>();

  constructor({ vocabulary, slots }: Pick<Glossary, 'vocabulary' | 'slots'>) {
    for (const [subject, phrases] of Object.entries(vocabulary))
      for (const phrase of phrases)
        layWay(this.#root, phrase.split(' ')).held = { tells: !EMPTY_SUBJECTS.has(subject) };
    for (const { match } of slots.find(({ id }) => id === PARTIES)?.words ?? [])
      for (const phrase of match) {
        const [word = '', ...more] = splitWords(phrase);
        const known = this.#root.next.get(word);
        if (more.length === 0 && known?.held) known.held = { tells: false };
      }
  }

  /** The longest step that can be taken at a word. A number needs a word before it that calls for one: "7" alone is a name. */
  stepAt(words: readonly string[], at: number): Step | undefined {
    let step: Step | undefined;
    let node = this.#root.next.get(words[at] ?? '');
    for (let to = at + 1; node; to++) {
      if (node.held) step = { to, ...node.held };
      node = node.next.get(words[to] ?? '');
    }
    if (step) return step;
    // Plurals and "the country’s".
    const word = words[at] ?? '';
    const stem = word.endsWith('s') ? this.#root.next.get(word.slice(0, -1))?.held : undefined;
    if (stem) return { to: at + 1, ...stem };
    const counts = NUMBER.test(word) && BEFORE_NUMBERS.has(words[at - 1] ?? '');
    return counts ? { to: at + 1, tells: false } : undefined;
  }

  /** The words among everyday words that say what something is about. */
  tellingWords(words: readonly string[]): readonly string[] {
    const telling: string[] = [];
    for (let at = 0, step; (step = this.stepAt(words, at)); at = step.to)
      if (step.tells) telling.push(...words.slice(at, step.to));
    return telling;
  }
}
