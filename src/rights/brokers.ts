import type { Entry } from '../glossary/entry.ts';
import { BROKER_ENTRIES } from '../glossary/list-brokers.ts';
import findings from './brokers.json' with { type: 'json' };

/** Words that name a company which sells data about people, or several that share a finding. */
export interface NamedBroker {
  readonly words: readonly string[];
  /** Words of labels that name what only it sells. */
  readonly products: readonly string[];
  readonly message: string;
  /** Each of these companies by itself. */
  readonly companies: readonly NamedCompany[];
}

/** One company, by the id of its entry. */
interface NamedCompany {
  readonly id: string;
  readonly words: readonly string[];
  readonly products: readonly string[];
}

const TOLD_APART = new Set(findings.map(({ entry }) => entry));

/** The companies of the glossary, by the finding that names them; those without one of their own share the last. */
export const BROKERS: readonly NamedBroker[] = findings.map(({ entry, message, words = [] }) => {
  const entries = BROKER_ENTRIES.filter(({ id }) =>
    entry === undefined ? !TOLD_APART.has(id) : id === entry,
  );
  const companies = entries.map((one) => ({
    id: one.id,
    words: namesOf(one),
    products: one.broker?.products ?? [],
  }));
  return {
    words: [...words, ...companies.flatMap((one) => one.words)],
    products: companies.flatMap(({ products }) => products),
    message,
    companies,
  };
});

function namesOf({ labels, aliases = [] }: Entry): readonly string[] {
  return [...labels, ...aliases].map((name) => name.toLowerCase());
}
