import type { Glossary } from '../glossary/entry.ts';
import { splitWords } from './normalise-label.ts';
import { layWay, newWordNode } from './word-node.ts';
import { isLeading } from './as-written.ts';
import wordsOfThings from './words-of-things.json' with { type: 'json' };
import beforeNumbers from './besides-numbers.json' with { type: 'json' };

/** Subjects of `vocabulary.json` whose words say nothing of what a measure is about. */
const EMPTY_SUBJECTS: ReadonlySet<string> = new Set(['function words', 'short forms']);
/** Its words tell something only beside another that does: core, local, union. */
const OPEN_SUBJECT = 'words of several meanings';
/** UTF-16 units of a word that is no abbreviation. */
const WHOLE_WORD = 5;
/** The list of parties' names: "Green index" may be about a party or a colour. */
const PARTIES = 'party';
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(beforeNumbers.before);
/** A support worker, a trust fund, an interest payment: such a word beside another makes a thing, and no measure. */
const THINGS: ReadonlySet<string> = new Set(wordsOfThings);
/** "12 months". */
const BEHIND_NUMBERS: ReadonlySet<string> = new Set(beforeNumbers.behind);
/** A number among words of everyday use: "under 11", "since 2019". In figures. */
const NUMBER = /^\d{1,4}$/;

/** A span of time or an election in figures: `12m`, `3yrs`, `ge19`. */
const MEASURED = /^(?:\d{1,3}(?:m|mths?|mos|y|yrs?|d|days?|w|wks?|hrs?)|(?:ge|le|lge|eu|sp)\d{2})$/;

/** Whether a word says what something is about: of itself, only beside another that does, or not at all. */
type Tells = 'alone' | 'beside' | 'nothing';

/** A word or phrase of everyday use, or of a list of `slots/`. */
interface Word {
  readonly tells: Tells;
  readonly listed?: boolean;
}

/** A step over everyday words: the place after it, and whether it says what something is about. */
interface Step extends Word {
  readonly to: number;
}

/** Words of everyday use, of which a label may be repeated as it stands. */
export class Vocabulary {
  readonly #root = newWordNode<Word>();

  constructor({ vocabulary, slots }: Pick<Glossary, 'vocabulary' | 'slots'>) {
    for (const [subject, phrases] of Object.entries(vocabulary))
      for (const phrase of phrases) layWay(this.#root, phrase.split(' ')).held = { tells: tellsOf(subject) };
    for (const { id, subject, words } of slots)
      for (const { match, short } of words)
        for (const phrase of match)
          if (id === PARTIES) this.#openParty(splitWords(phrase));
          else if (!short) this.#addListed(splitWords(phrase), subject === true);
  }

  /** The words of lists are known as well: "LSOA", "boiler upgrade scheme". */
  #addListed(words: readonly string[], isSubject: boolean): void {
    const tells = isSubject && words.some((word) => word.length >= WHOLE_WORD) ? 'alone' : 'nothing';
    layWay(this.#root, words).held ??= { tells, listed: true };
  }

  #openParty([word = '', ...more]: readonly string[]): void {
    const known = this.#root.next.get(word);
    if (more.length === 0 && known?.held) known.held = { tells: 'beside' };
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
    if (MEASURED.test(words[at] ?? '')) return { to: at + 1, tells: 'nothing' };
    // Plurals and "the country’s".
    const word = words[at] ?? '';
    const stem = word.endsWith('s') ? this.#root.next.get(word.slice(0, -1))?.held : undefined;
    if (stem) return { to: at + 1, ...stem };
    const counts =
      NUMBER.test(word) &&
      (BEFORE_NUMBERS.has(words[at - 1] ?? '') || BEHIND_NUMBERS.has(words[at + 1] ?? ''));
    return counts ? { to: at + 1, tells: 'nothing' } : undefined;
  }

  /** The words among everyday words that say what something is about, of themselves and beside those. */
  tellingWords(words: readonly string[]): Telling {
    const telling = { alone: [] as string[], beside: [] as string[] };
    for (let at = 0, step; (step = this.stepAt(words, at)); at = step.to)
      if (step.tells !== 'nothing') telling[step.tells].push(...words.slice(at, step.to));
    const { alone } = telling;
    const areThings = alone.length > 0 && alone.every((word) => THINGS.has(word));
    return areThings && !isLeading(words[0] ?? '') ? { ...telling, alone: [] } : telling;
  }
}

/** Words of a label that say what it is about. */
export interface Telling {
  readonly alone: readonly string[];
  readonly beside: readonly string[];
}

function tellsOf(subject: string): Tells {
  if (EMPTY_SUBJECTS.has(subject)) return 'nothing';
  return subject === OPEN_SUBJECT ? 'beside' : 'alone';
}
