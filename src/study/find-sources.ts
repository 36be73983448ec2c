import { holdsPhrase } from '../decode/holds-phrase.ts';
import { isHeld } from '../decode/is-held.ts';
import { sourceTexts } from '../decode/source-texts.ts';
import type { Glossary } from '../glossary/entry.ts';
import type { Report } from '../report/report.ts';

/** A source of the glossary and the words that name it in a value. */
interface NamedSource {
  readonly id: string;
  readonly words: readonly string[];
}

/** The sources of the glossary; words of one kind, such as a canvasser's, are in labels and are found by entry. */
export function namedSources({ entries }: Pick<Glossary, 'entries'>): readonly NamedSource[] {
  return entries
    .filter(({ broker }) => broker !== undefined)
    .map(({ id, labels, aliases = [], broker }) => ({
      id,
      words: [...labels, ...aliases, ...(broker?.products ?? [])],
    }));
}

/** Which sources and companies a reply names, by entry of the glossary, sorted. The party's own words stay behind. */
export function findSources(report: Report, sources: readonly NamedSource[]): readonly string[] {
  const found = new Set<string>();
  const texts = new Set<string>();
  for (const reading of report.fields) {
    if (!isHeld(reading)) continue;
    const { kind, entry, label, value } = reading;
    if ((kind === 'source' || kind === 'recipient') && entry !== undefined) found.add(entry);
    if (kind === 'source' || kind === 'recipient') texts.add(value);
    texts.add(label);
    for (const text of sourceTexts(reading)) texts.add(text);
  }
  const all = [...texts];
  for (const { id, words } of sources)
    if (!found.has(id) && all.some((text) => holdsPhrase(text, words))) found.add(id);
  return [...found].toSorted();
}
