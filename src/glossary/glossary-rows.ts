import { historyOf } from './entry-history.ts';
import type { CodeMeaning, Composed, Glossary, Scheme } from './entry.ts';

/** One line of the glossary as a table. Every value is text; an empty one says that there is none. */
export type GlossaryRow = Readonly<Record<GlossaryColumn, string>>;

/** The columns, in order. What each holds is in `glossary-columns.json`. */
export const GLOSSARY_COLUMNS = [
  'what',
  'id',
  'label',
  'code',
  'name',
  'group',
  'party',
  'kind',
  'topic',
  'basis',
  'special',
  'says',
  'made',
  'used',
  'wrong',
  'ask',
  'lists',
  'scale',
  'scale_standing',
  'status',
  'confidence',
  'sources',
  'since',
] as const;
export type GlossaryColumn = (typeof GLOSSARY_COLUMNS)[number];

/** Between several things in one field. */
const AND = ' | ';

/** The whole glossary as a table: a line a label, a form, a measure, a list and a code, named or not. */
export function glossaryRows(glossary: Glossary): readonly GlossaryRow[] {
  return [
    ...glossary.entries.flatMap((entry) => [
      composedRow('label', entry, [...entry.labels, ...(entry.aliases ?? [])]),
      ...(entry.values ?? []).map((code) => codeRow(entry, code)),
    ]),
    ...glossary.patterns.map((pattern) => composedRow('form', pattern, pattern.forms)),
    ...glossary.measures.map((measure) => composedRow('measure', measure, measure.examples)),
    ...glossary.schemes.flatMap((scheme) => [
      row({
        ...standing(scheme),
        what: 'list',
        id: scheme.id,
        name: scheme.name,
        party: join(scheme.party),
        topic: scheme.topic,
        basis: scheme.basis,
        special: scheme.special ? 'yes' : '',
      }),
      ...scheme.codes.map((code) => codeRow(scheme, code)),
      ...(scheme.nameless ?? []).map((code) => namelessRow(scheme, code)),
    ]),
  ];
}

function composedRow(what: string, entry: Composed, labels: readonly string[]): GlossaryRow {
  const { plain, scale } = entry;
  return row({
    ...standing(entry),
    what,
    id: entry.id,
    label: join(labels),
    party: join(entry.party),
    kind: entry.kind,
    topic: entry.topic,
    basis: entry.basis,
    special: entry.special ? 'yes' : '',
    ...plain,
    lists: join(entry.schemes),
    scale: scale ? `${scale.min} (${scale.low}) to ${scale.max} (${scale.high})` : '',
    scale_standing: scale?.standing ?? '',
  });
}

/** A code of a list, or a value that an entry names itself. */
function codeRow(
  of: Scheme | Composed,
  {
    code,
    also = [],
    name,
    group = '',
    says = '',
    ask = '',
    special,
    status,
    confidence,
    sources,
  }: CodeMeaning,
): GlossaryRow {
  return row({
    ...standing(of),
    what: 'code',
    id: of.id,
    code: join([code, ...also]),
    name,
    group,
    party: join(of.party),
    topic: of.topic,
    basis: of.basis,
    says,
    ask,
    special: of.special || special ? 'yes' : '',
    ...(status && { status }),
    ...(confidence && { confidence }),
    ...(sources && { sources: join(sources) }),
  });
}

/** A code that a list is known to hold, and that nobody has named in public. */
function namelessRow(of: Scheme, code: string): GlossaryRow {
  return row({
    ...standing(of),
    what: 'nameless',
    id: of.id,
    code,
    party: join(of.party),
    topic: of.topic,
    basis: of.basis,
    status: 'unknown',
    confidence: '',
  });
}

function standing({
  id,
  status,
  confidence,
  sources,
}: Pick<Scheme, 'id' | 'status' | 'confidence' | 'sources'>) {
  return { status, confidence, sources: join(sources), since: historyOf(id)?.since ?? '' };
}

function join(texts: readonly string[] = []): string {
  return texts.join(AND);
}

function row(part: Partial<GlossaryRow>): GlossaryRow {
  return Object.fromEntries(GLOSSARY_COLUMNS.map((column) => [column, part[column] ?? ''])) as GlossaryRow;
}
