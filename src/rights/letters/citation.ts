import citations from './citations.json' with { type: 'json' };

/** How a rule of law, or a case, is named in a letter, and where we saw it. */
export interface Citation {
  readonly id: string;
  /** `case` is named as it stands; the others are numbers of their act. */
  readonly act: 'UK GDPR' | 'Data Protection Act 2018' | 'case' | 'other';
  readonly name: string;
  readonly source: string;
  /** ISO: when it was looked up. */
  readonly date: string;
  /** Low: known but not read again. It is left out until the reader has checked it. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** ISO: the day from which it is the law. */
  readonly from?: string;
  /** ISO: it is the law for requests from this day on. */
  readonly fromRequest?: string;
}

const CITATIONS: ReadonlyMap<string, Citation> = new Map(
  (citations as readonly Citation[]).map((citation) => [citation.id, citation]),
);

/** Undefined where nothing has that id. */
export function findCitation(id: string): Citation | undefined {
  return CITATIONS.get(id);
}

/** The ids of those that letters leave out until the reader has looked them up. */
export function listUnchecked(): readonly string[] {
  return [...CITATIONS.values()].filter(({ confidence }) => confidence === 'low').map(({ id }) => id);
}

/** Citations as one says them: “Articles 12(1) and 15(3) UK GDPR; section 165 of the Data Protection Act 2018”. */
export function sayCitations(cited: readonly Citation[]): string {
  const numbers = (act: Citation['act']): readonly string[] =>
    cited.filter((citation) => citation.act === act).map(({ name }) => name);
  const articles = numbers('UK GDPR');
  const sections = numbers('Data Protection Act 2018');
  const parts = [
    ...(articles.length > 0 ? [`Article${articles.length > 1 ? 's' : ''} ${joinAnd(articles)} UK GDPR`] : []),
    ...(sections.length > 0 ? [`${joinAnd(sections)} of the Data Protection Act 2018`] : []),
    ...numbers('other'),
    ...numbers('case'),
  ];
  return parts.join('; ');
}

/** “a, b and c”. */
export function joinAnd(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
