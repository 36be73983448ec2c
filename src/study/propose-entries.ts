import type { Entry, PartyId, Source, Topic } from '../glossary/entry.ts';
import parties from '../glossary/parties.json' with { type: 'json' };
import { TOPICS } from '../glossary/topics.ts';

/** What a researcher says that a label or a code means, and where that is known from. */
export interface Proposal {
  readonly label: string;
  /** The code, where the label has codes; nothing where it has numbers. */
  readonly code?: string;
  readonly party: string;
  readonly meaning: string;
  /** What it is about, in a word that the glossary has. */
  readonly topic: string;
  readonly source: { readonly title: string; readonly address: string; readonly date: string };
  /** How many replies of the party carry it. */
  readonly replies: number;
}

/** Entries and sources as the glossary has them, and what a reviewer has still to settle of each entry. */
export interface ProposedEntries {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  readonly review: readonly {
    readonly entry: string;
    /** How many replies of the party carry the label or its commonest code. */
    readonly replies: number;
    readonly settle: readonly string[];
  }[];
}

/** A day, a month or a year: what the glossary takes for the date of a source. */
const DATE = /^(?:about )?\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const ADDRESS = /^https?:\/\/\S+$/;

/** Whether a topic is one that the glossary has. */
export function isTopic(topic: string): topic is Topic {
  return (TOPICS as readonly string[]).includes(topic);
}

/**
 * Proposals as entries and sources of the glossary, for review: one entry a label, its codes as values. They have the shape of
 * the glossary's own; what a researcher cannot know (kind, group, how the party came by it) is filled in carefully, and named
 * as to be settled. The same proposals give the same text.
 */
export function proposeEntries(proposals: readonly Proposal[]): ProposedEntries {
  const labels = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = JSON.stringify([proposal.party, proposal.label]);
    labels.set(key, [...(labels.get(key) ?? []), proposal]);
  }
  const sources = new Map<string, Source>();
  const ids = new Map<string, string>();
  for (const { source } of proposals) {
    const key = sourceKey(source);
    if (ids.has(key)) continue;
    const made = sourceOf(source, freeId(idOf(source.title, 'source'), sources));
    ids.set(key, made.id);
    sources.set(made.id, made);
  }
  const entries = new Map<string, Entry>();
  const review: ProposedEntries['review'][number][] = [];
  for (const own of labels.values()) {
    const [{ party, label } = { party: '', label: '' }] = own;
    const id = freeId(idOf(`${party} ${label}`, 'entry'), entries);
    entries.set(
      id,
      entryOf(id, own, (source) => ids.get(sourceKey(source)) ?? ''),
    );
    const hasCodes = own.some(({ code }) => code !== undefined);
    review.push({
      entry: id,
      replies: Math.max(...own.map(({ replies }) => replies)),
      settle: ['kind', 'category', 'basis', 'status', ...(hasCodes ? ['plain', 'values'] : ['scale'])],
    });
  }
  return { entries: [...entries.values()], sources: [...sources.values()], review };
}

function entryOf(
  id: string,
  proposals: readonly Proposal[],
  idOfSource: (source: Proposal['source']) => string,
): Entry {
  const [first] = proposals;
  const { label = '', party = '', topic = '' } = first ?? {};
  const known = parties.find((one) => one.id === party)?.id as PartyId | undefined;
  const values = proposals.flatMap(({ code, meaning }) =>
    code === undefined ? [] : [{ code: tidy(code), name: nameOf(meaning), says: sentence(meaning) }],
  );
  const whole = proposals.find(({ code }) => code === undefined);
  return {
    id,
    kind: values.length > 0 ? 'code' : 'score',
    category: 'record',
    topic: isTopic(topic) ? topic : 'attitude',
    basis: 'unknown',
    ...(known && { party: [known] }),
    labels: [tidy(label)],
    plain: { says: whole ? sentence(whole.meaning) : 'A code of the party’s own.' },
    ...(values.length > 0 && { values }),
    status: 'reported',
    confidence: 'low',
    sources: [...new Set(proposals.map(({ source }) => idOfSource(source)))].toSorted(),
  };
}

function sourceOf({ title, address, date }: Proposal['source'], id: string): Source {
  return {
    id,
    title: tidy(title),
    ...(ADDRESS.test(address) && { address }),
    date: DATE.test(date) ? date : 'undated',
  };
}

function sourceKey({ title, address, date }: Proposal['source']): string {
  return JSON.stringify([tidy(title), address, date]);
}

/** The first words of a meaning: what a code is called for short. */
const NAME_WORDS = 8;

function nameOf(meaning: string): string {
  return tidy(meaning)
    .split(' ')
    .slice(0, NAME_WORDS)
    .join(' ')
    .replace(/(?<=\S)\s?[.,;:]$/u, '');
}

function sentence(text: string): string {
  const whole = tidy(text);
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}

/** No white space at the ends, and no two spaces in a row. */
function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** Small letters, figures and single hyphens; of a text in other letters, a word. */
function idOf(text: string, otherwise: string): string {
  const id = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return id === '' ? otherwise : id;
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
