import { foldPhrase, foldText } from '../decode/holds-phrase.ts';
import { isHeld } from '../decode/is-held.ts';
import { sourceTexts } from '../decode/source-texts.ts';
import type { Glossary } from '../glossary/entry.ts';
import type { StudiedReport } from './studied-report.ts';

/** A company of the glossary and the words that name it, folded. */
interface NamedSource {
  readonly id: string;
  readonly words: readonly string[];
}

const named = new WeakMap<object, readonly NamedSource[]>();

/** Companies that sell data. Other sources are found by the entry of their label: their words stand for other things too. */
function namedSources({ entries }: Pick<Glossary, 'entries'>): readonly NamedSource[] {
  const known = named.get(entries);
  if (known) return known;
  const sources = entries
    .filter(({ broker }) => broker !== undefined)
    .map(({ id, labels, aliases = [], broker }) => ({
      id,
      words: [...labels, ...aliases, ...(broker?.products ?? [])].map(foldPhrase),
    }));
  named.set(entries, sources);
  return sources;
}

/**
 * Which sources and companies a reply names, in its data or in its letter, by entry of the glossary, sorted. The party's own
 * words stay behind.
 */
export function findSources(report: StudiedReport, glossary: Pick<Glossary, 'entries'>): readonly string[] {
  const found = new Set(report.findings.flatMap(({ companies = [] }) => companies));
  const texts = new Set<string>();
  for (const reading of report.fields) {
    if (!isHeld(reading)) continue;
    const { kind, entry, label, value } = reading;
    const isSource = kind === 'source' || kind === 'recipient';
    if (isSource && entry !== undefined) found.add(entry);
    if (isSource) texts.add(value);
    texts.add(label);
    for (const text of sourceTexts(reading)) texts.add(text);
  }
  const all = [...texts].map(foldText).join('\n');
  for (const { id, words } of namedSources(glossary))
    if (words.some((word) => all.includes(word))) found.add(id);
  return [...found].toSorted();
}
