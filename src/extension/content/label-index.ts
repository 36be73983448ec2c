import { OWN } from '../../decode/cover-words.ts';
import { prepareLabels } from '../../decode/labels-known.ts';
import { createLabelMatcher } from '../../decode/match-label.ts';
import { choicesOf } from '../../decode/measure-grammar.ts';
import { normaliseLabel, splitWords } from '../../decode/normalise-label.ts';
import { slotList, spellings } from '../../decode/pattern-trie.ts';
import type { Glossary } from '../../glossary/entry.ts';
import { packPhrases, unpackPhrases } from './front-coding.ts';

/** As much of the glossary as tells whether a text is a label: no plain words, no codes, no sources. */
export interface LabelIndex {
  /** Phrases, packed: the script goes into the page's tab, and is to be there at once. */
  readonly labels: string;
  readonly forms: readonly string[];
  readonly slots: readonly {
    readonly id: string;
    readonly anywhere?: boolean;
    /** Packed as `labels` are. */
    readonly match: string;
  }[];
  readonly measures: readonly { readonly needs: readonly string[]; readonly may?: readonly string[] }[];
}

/**
 * The index that the build puts into the content script. Its phrases are folded as the matcher folds them, which is
 * shorter, and done sooner in the page.
 */
export function makeLabelIndex(glossary: Glossary): LabelIndex {
  // Everyday words, and the day of a last call, are read in replies only: on any page of the web they stand everywhere.
  const measures = glossary.measures.filter(
    ({ needs, open, kind }) => !needs.includes(OWN) && !open && kind !== 'history',
  );
  // What is read word by word anyway need not be carried whole.
  const byWords = createLabelMatcher({ ...glossary, entries: [], measures });
  const labels = glossary.entries
    .flatMap(({ labels: printed, aliases = [] }) => [...printed, ...aliases])
    .filter((label) => !byWords(label));
  const named = new Set(
    measures.flatMap(({ needs, may = [] }) => [...needs, ...may].flatMap(choicesOf).map(slotList)),
  );
  const forms = glossary.patterns.flatMap((pattern) => pattern.forms);
  const slots = glossary.slots.filter(
    ({ id, anywhere }) => anywhere || named.has(id) || forms.some((form) => form.includes(`{${id}`)),
  );
  return {
    labels: packPhrases(labels.map((label) => normaliseLabel(label).key)),
    forms,
    slots: slots.map(({ id, anywhere, words }) => ({
      id,
      ...(anywhere && { anywhere }),
      match: packPhrases(
        words.flatMap(({ match }) => match.flatMap(spellings).map((phrase) => phrase.join(' '))),
      ),
    })),
    measures: measures.map(({ needs, may }) => ({ needs, ...(may && { may }) })),
  };
}

/** What the index does not carry: what a label means is the background's to say. */
const UNSAID = {
  kind: 'text',
  category: 'record',
  topic: 'identifier',
  basis: 'unknown',
  plain: { says: '' },
  status: 'inferred',
  confidence: 'low',
  sources: [],
} as const;

/** How a label begins: letters and what only parts words, until something about it may follow. */
const HEAD = /^[a-z\d _./]{0,64}/i;
/** Two words, which tell of most prose that it is no label. */
const TWO = /^[a-z\d]+ [a-z\d]+(?=[ .,])/i;
/** A word that is two, where nothing else stands in its label. */
const CAMEL = /[a-z][A-Z]|[A-Z]{2}[a-z]/;
/** What ends a word for certain: an apostrophe or an accent stands within one. */
const ENDS_WORD = /[ -%(-/:-@[-^{-~]/;
/** Numbers that may be years, in full or not, and words with a number in them, which are read as two. */
const READ = /^(?:19[5-9]\d|20[0-4]\d|[12]\d)$|\d[a-z]|[a-z]\d/;
/** Whether one of the phrases, which are in the order of the alphabet, starts so. */
function isStart(start: string, phrases: readonly string[]): boolean {
  let low = 0;
  for (let high = phrases.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return phrases[low]?.startsWith(start) === true;
}

/** Whether a text is a label that the glossary knows. */
export type LabelTest = (label: string) => boolean;

/**
 * Makes the test of what is a label, by the same matcher that decodes replies: part by part, so that the page gets
 * its turn between two.
 */
export function* prepareLabelTest(index: LabelIndex): Generator<unknown, LabelTest> {
  const labels = unpackPhrases(index.labels);
  const slots = index.slots.map(({ match, ...list }) => ({ ...list, phrases: unpackPhrases(match) }));
  yield slots;
  const glossary: Glossary = {
    version: '',
    date: '',
    entries: [{ ...UNSAID, id: 'entry', labels }],
    patterns: [{ ...UNSAID, id: 'pattern', forms: index.forms }],
    measures: index.measures.map((measure, at) => ({ ...UNSAID, ...measure, id: String(at), examples: [] })),
    slots: slots.map(({ phrases, ...list }) => ({ ...list, words: [{ match: phrases, say: '' }] })),
    schemes: [],
    vocabulary: {},
    parties: [],
    sources: [],
  };
  yield* prepareLabels(glossary);
  const matcher = createLabelMatcher(glossary);
  const known = new Set(
    splitWords([...index.forms, ...slots.flatMap(({ phrases }) => phrases)].join(' ').toLowerCase()),
  );
  const mayBegin = (words: readonly string[]): boolean =>
    isStart(words.join(''), labels) || words.every((word) => known.has(word) || READ.test(word));

  /** Most of a page is prose. A label begins as a listed one does, or with words of the patterns alone. */
  function mayBeKnown(label: string): boolean {
    if (label.includes(' \u2013 ')) return true;
    const two = TWO.exec(label);
    if (two && !mayBegin(two[0].toLowerCase().split(' '))) return false;
    const head = HEAD.exec(label)?.[0] ?? '';
    if (CAMEL.test(head)) return true;
    const words = head.toLowerCase().match(/[a-z\d]+/g) ?? [];
    if (head.length < label.length && !ENDS_WORD.test(label.charAt(head.length))) words.pop();
    return mayBegin(words);
  }

  return (label) => mayBeKnown(label) && matcher(label) !== undefined;
}
