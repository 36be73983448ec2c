import { loadGlossary } from '../../glossary/load-glossary.ts';
import type {
  Entry,
  EntryKind,
  EntryStatus,
  Measure,
  PartyId,
  Pattern,
  Scheme,
  Source,
} from '../../glossary/entry.ts';
import { LOCALE } from '../../rights/locale.ts';

export const glossary = loadGlossary();

/** Anything that has an address on the glossary page. */
export type Item =
  | { readonly is: 'entry'; readonly id: string; readonly entry: Entry }
  | { readonly is: 'pattern'; readonly id: string; readonly entry: Pattern }
  | { readonly is: 'measure'; readonly id: string; readonly entry: Measure }
  | { readonly is: 'scheme'; readonly id: string; readonly entry: Scheme };

/** The address of a list of codes; an entry may have the same id as the list that it is read by. */
export function schemeAddress(id: string): string {
  return `list-${id}`;
}

function toItem<I extends Item['is'], E extends Item['entry']>(is: I, entry: E) {
  return { is, id: is === 'scheme' ? schemeAddress(entry.id) : entry.id, entry };
}

function byTitle(one: Item, other: Item): number {
  return (titlesOf(one)[0] ?? '').localeCompare(titlesOf(other)[0] ?? '', LOCALE);
}

/** Labels from A to Z first, then labels with gaps, then measures by what they read, then lists of codes. */
export const ITEMS: readonly Item[] = [
  ...glossary.entries.map((entry) => toItem('entry', entry)).sort(byTitle),
  ...glossary.patterns.map((entry) => toItem('pattern', entry)).sort(byTitle),
  ...glossary.measures.map((entry) => toItem('measure', entry)).sort(byTitle),
  ...glossary.schemes.map((entry) => toItem('scheme', entry)).sort(byTitle),
];

const SOURCES = new Map(glossary.sources.map((source) => [source.id, source]));

/** The sources with these ids, in order. */
export function sourcesOf(ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => SOURCES.get(id) ?? []);
}

/** The words that an item is called by. */
export function titlesOf(item: Item): readonly string[] {
  if (item.is === 'entry')
    return item.entry.labels.length > 0 ? item.entry.labels : (item.entry.aliases ?? []);
  if (item.is === 'measure') return item.entry.examples;
  return item.is === 'pattern' ? item.entry.forms : [item.entry.name];
}

function wordsOf(item: Item): string {
  const { entry } = item;
  const words = [item.id, ...titlesOf(item)];
  if (item.is === 'scheme') {
    for (const { code, name } of item.entry.codes) words.push(code, name);
    words.push(item.entry.publisher);
  } else {
    words.push(item.entry.plain.says, item.entry.plain.made ?? '');
    for (const { code, name } of item.entry.values ?? []) words.push(code, name);
    if (item.is === 'entry') words.push(...(item.entry.aliases ?? []));
  }
  words.push(entry.topic);
  return words.join('\n').toLowerCase();
}

const WORDS = new Map(ITEMS.map((each) => [each.id, wordsOf(each)]));

/** What the reader asked to see. Empty means all. */
export interface Asked {
  readonly words: string;
  readonly party: PartyId | '';
  readonly kind: EntryKind | 'scheme' | '';
  readonly status: EntryStatus | '';
}

export const ALL: Asked = { words: '', party: '', kind: '', status: '' };

/** The items that fit. An item that is for all parties fits every party. */
export function findItems(asked: Asked): readonly Item[] {
  const words = asked.words.trim().toLowerCase();
  return ITEMS.filter(({ id, entry }) => {
    if (asked.status && entry.status !== asked.status) return false;
    if (asked.party && entry.party && !entry.party.includes(asked.party)) return false;
    if (asked.kind && kindOf(entry) !== asked.kind) return false;
    return !words || (WORDS.get(id)?.includes(words) ?? false);
  });
}

/** Kind of an item; a list of codes is a kind of its own. */
export function kindOf(entry: Item['entry']): EntryKind | 'scheme' {
  return 'codes' in entry ? 'scheme' : entry.kind;
}
