import type { Entry, Glossary } from '../glossary/entry.ts';
import { MeasureGrammar } from './measure-grammar.ts';
import { normaliseLabel } from './normalise-label.ts';
import { PatternTrie } from './pattern-trie.ts';

/** An entry, and whether a label of it is printed so in a source or expected by sense. */
export interface Known {
  readonly entry: Entry;
  readonly by: 'label' | 'alias';
}

/** What a glossary knows of labels, whoever wrote them. Each part is made when it is first asked for. */
export class LabelsKnown {
  readonly #glossary: Glossary;
  #index: ReadonlyMap<string, readonly Known[]> | undefined;
  #trie: PatternTrie | undefined;
  #grammar: MeasureGrammar | undefined;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
  }

  get index(): ReadonlyMap<string, readonly Known[]> {
    return (this.#index ??= indexLabels(this.#glossary.entries));
  }

  get trie(): PatternTrie {
    return (this.#trie ??= new PatternTrie(this.#glossary));
  }

  get grammar(): MeasureGrammar {
    return (this.#grammar ??= new MeasureGrammar(this.#glossary));
  }
}

/** Made once a glossary: the party of a reply comes out at its end, and the next reply needs the same again. */
const LABELS_KNOWN = new WeakMap<Glossary, LabelsKnown>();

/** What a glossary knows of labels, the same each time. */
export function labelsOf(glossary: Glossary): LabelsKnown {
  let known = LABELS_KNOWN.get(glossary);
  if (!known) LABELS_KNOWN.set(glossary, (known = new LabelsKnown(glossary)));
  return known;
}

/** Makes all that a matcher of a glossary needs, part by part, so that a page gets its turn between two. */
export function* prepareLabels(glossary: Glossary): Generator<unknown, void> {
  const known = labelsOf(glossary);
  yield known.index;
  yield known.trie;
  yield known.grammar;
}

function indexLabels(entries: readonly Entry[]): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>();
  for (const entry of entries) {
    for (const label of entry.labels) add(label, { entry, by: 'label' });
    for (const alias of entry.aliases ?? []) add(alias, { entry, by: 'alias' });
  }
  return index;

  function add(label: string, known: Known): void {
    const { key } = normaliseLabel(label);
    const there = index.get(key);
    if (!there) index.set(key, [known]);
    else if (!there.some((other) => other.entry.id === known.entry.id)) there.push(known);
  }
}
