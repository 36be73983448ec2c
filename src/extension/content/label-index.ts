import { OWN } from '../../decode/cover-words.ts';
import { createLabelMatcher } from '../../decode/match-label.ts';
import { choicesOf } from '../../decode/measure-grammar.ts';
import { slotList } from '../../decode/pattern-trie.ts';
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

/** The index that the build puts into the content script. */
export function makeLabelIndex(glossary: Glossary): LabelIndex {
  // Everyday words are read in replies only: on any page of the web they stand everywhere.
  const measures = glossary.measures.filter(({ needs }) => !needs.includes(OWN));
  const named = new Set(
    measures.flatMap(({ needs, may = [] }) => [...needs, ...may].flatMap(choicesOf).map(slotList)),
  );
  const forms = glossary.patterns.flatMap((pattern) => pattern.forms);
  const slots = glossary.slots.filter(
    ({ id, anywhere }) => anywhere || named.has(id) || forms.some((form) => form.includes(`{${id}`)),
  );
  return {
    labels: packPhrases(glossary.entries.flatMap(({ labels, aliases = [] }) => [...labels, ...aliases])),
    forms,
    slots: slots.map(({ words, ...list }) => ({
      ...list,
      match: packPhrases(words.flatMap(({ match }) => match)),
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

/** Whether a text is a label that the glossary knows, by the same matcher that decodes replies. */
export function createLabelTest(index: LabelIndex): (label: string) => boolean {
  const matcher = createLabelMatcher({
    version: '',
    date: '',
    entries: [{ ...UNSAID, id: 'entry', labels: unpackPhrases(index.labels) }],
    patterns: [{ ...UNSAID, id: 'pattern', forms: index.forms }],
    measures: index.measures.map((measure, at) => ({ ...UNSAID, ...measure, id: String(at), examples: [] })),
    slots: index.slots.map(({ match, ...list }) => ({
      ...list,
      words: [{ match: unpackPhrases(match), say: '' }],
    })),
    schemes: [],
    vocabulary: {},
    parties: [],
    sources: [],
  });
  return (label) => matcher(label) !== undefined;
}
