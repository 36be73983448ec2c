/** What a researcher says that a label or a code means, and where that is known from. */
export interface Proposal {
  readonly label: string;
  /** The code, where the label has codes; nothing where it has numbers. */
  readonly code?: string;
  readonly party: string;
  readonly meaning: string;
  readonly source: { readonly title: string; readonly address: string; readonly date: string };
  /** How many replies of the party carry it. */
  readonly replies: number;
}

/** What a reviewer has to settle stands in capitals, so that no test of the glossary lets it through unread. */
const UNSAID = {
  kind: 'KIND',
  category: 'CATEGORY',
  topic: 'TOPIC',
  basis: 'unknown',
  status: 'STATUS',
  confidence: 'low',
} as const;

/**
 * Proposals as entries and sources of the glossary, for review: one entry a label, its codes as values. The same
 * proposals give the same text.
 */
export function proposeEntries(proposals: readonly Proposal[]): object {
  const labels = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = JSON.stringify([proposal.party, proposal.label]);
    labels.set(key, [...(labels.get(key) ?? []), proposal]);
  }
  const sources = new Map(proposals.map(({ source }) => [idOf(source.title), source]));
  return {
    entries: [...labels.values()].map((own) => entryOf(own)),
    sources: [...sources].map(([id, { title, address, date }]) => ({
      id,
      title,
      kind: 'KIND',
      ...(address !== '' && { address }),
      date: date === '' ? 'undated' : date,
    })),
  };
}

function entryOf(proposals: readonly Proposal[]): object {
  const { label = '', party = '', meaning = '' } = proposals[0] ?? {};
  const values = proposals.flatMap(({ code, meaning: says }) =>
    code === undefined ? [] : [{ code, name: 'NAME', says }],
  );
  const whole = proposals.find(({ code }) => code === undefined);
  return {
    id: idOf(`${party} ${label}`),
    kind: UNSAID.kind,
    category: UNSAID.category,
    topic: UNSAID.topic,
    basis: UNSAID.basis,
    party: [party],
    labels: [label],
    plain: { says: whole?.meaning ?? (values.length > 0 ? 'WHAT THE LABEL SAYS.' : meaning) },
    ...(values.length > 0 && { values }),
    status: UNSAID.status,
    confidence: UNSAID.confidence,
    sources: [...new Set(proposals.map(({ source }) => idOf(source.title)))].toSorted(),
    seen: { replies: Math.max(...proposals.map(({ replies }) => replies)) },
  };
}

/** Small letters, figures and single hyphens. */
function idOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
