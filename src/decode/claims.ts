import type { Composed, Entry, Source, Status } from '../glossary/entry.ts';
import type { LabelMatch } from './match-label.ts';
import type { ValueReading } from './read-value.ts';
import type { Alternative, Claim, Message, Placed } from './reading.ts';
import type { CodeMatch } from './scheme-index.ts';

type Sources = ReadonlyMap<string, Source>;

/** From strong to weak. */
const STRENGTH: readonly Status[] = ['documented', 'reported', 'inferred', 'ambiguous', 'unknown'];

/** What we claim about a field, each claim with a standing, a reason and sources of its own. */
export function claimsOf(
  match: LabelMatch,
  value: ValueReading | undefined,
  placed: Placed | undefined,
  sources: Sources,
): readonly Claim[] {
  const claims: Claim[] = [
    {
      about: 'label',
      status: match.status,
      plain: '',
      because: labelBecause(match),
      sources: named(match.composed.sources, sources),
    },
  ];
  const about = value && valueClaim(value, sources);
  if (about) claims.push(about);
  if (placed) claims.push(scaleClaim(placed, match.composed, sources));
  return claims;
}

/** The standing of a reading: its weakest claim that matters. An assumed scale is said beside the scale. */
export function weakest(claims: readonly Claim[]): Status {
  const ranks = claims.filter(({ about }) => about !== 'scale').map(({ status }) => STRENGTH.indexOf(status));
  return STRENGTH[Math.max(0, ...ranks)] ?? 'unknown';
}

/** The sources of all claims, each once, in order. */
export function uniqueSources(claims: readonly Claim[]): readonly Source[] {
  const [only] = claims;
  if (claims.length === 1 && only) return only.sources;
  return [...new Map(claims.flatMap((claim) => claim.sources).map((source) => [source.id, source])).values()];
}

/** The meanings that fit and cannot be told apart, one a name, in the order of the alphabet: none is first. */
export function alternativesOf(matches: readonly CodeMatch[], sources: Sources): readonly Alternative[] {
  const byName = new Map<string, CodeMatch[]>();
  for (const match of matches) {
    const same = byName.get(match.meaning.name);
    if (same) same.push(match);
    else byName.set(match.meaning.name, [match]);
  }
  const alternatives = [...byName].map(([name, same]): Alternative => {
    const [first] = same;
    const schemes = same.map(({ scheme }) => scheme.name).sort();
    return {
      scheme: schemes.join(', '),
      name,
      plain: first?.meaning.says ?? '',
      because: { id: 'because_alternative', slots: { schemes: schemes.join(', ') } },
      sources: named(
        same.flatMap(({ scheme, meaning }) => meaning.sources ?? scheme.sources),
        sources,
      ),
    };
  });
  return alternatives.sort((a, b) => (a.scheme < b.scheme ? -1 : 1));
}

/** The entries that one label may stand for. */
export function rivalAlternatives(entries: readonly Entry[], sources: Sources): readonly Alternative[] {
  return entries
    .map((entry): Alternative => ({
      scheme: entry.publisher ?? entry.id,
      name: entry.labels[0] ?? entry.id,
      plain: entry.plain.says.includes('{') ? '' : entry.plain.says,
      because: { id: 'because_alternative_label' },
      sources: named(entry.sources, sources),
    }))
    .sort((a, b) => (a.scheme < b.scheme ? -1 : 1));
}

/** The sources of each list of the glossary, looked up once: it names the same few for every value of a file. */
const NAMED = new WeakMap<Sources, WeakMap<readonly string[], readonly Source[]>>();

function named(ids: readonly string[], sources: Sources): readonly Source[] {
  let lists = NAMED.get(sources);
  if (!lists) NAMED.set(sources, (lists = new WeakMap()));
  let list = lists.get(ids);
  if (!list) lists.set(ids, (list = [...new Set(ids)].flatMap((id) => sources.get(id) ?? [])));
  return list;
}

function labelBecause(match: LabelMatch): Message {
  if (match.entry?.unsaid) return { id: 'because_label_unsaid' };
  if (match.elsewhere) return { id: 'because_label_elsewhere' };
  if (match.qualifier !== undefined && match.by !== 'pattern') return { id: 'because_label_qualified' };
  return { id: match.withSection ? 'because_label_section' : `because_label_${match.by}` };
}

function valueClaim(value: ValueReading, sources: Sources): Claim | undefined {
  switch (value.kind) {
    case 'plain':
      return undefined;
    case 'yes':
    case 'no':
      return undefined;
    case 'code':
      return {
        about: 'value',
        status: value.status,
        plain: value.says ?? value.name,
        because: value.because,
        sources: named(value.sources, sources),
      };
    case 'parts':
      return {
        about: 'value',
        status: value.scheme.status,
        plain: value.parts.map(({ plain }) => plain).join(' '),
        because: { id: 'because_value_parts', slots: { scheme: value.scheme.name } },
        sources: named(value.scheme.sources, sources),
      };
    case 'ambiguous':
      return {
        about: 'value',
        status: 'ambiguous',
        plain: '',
        because: { id: 'because_value_ambiguous', slots: { count: value.matches.length } },
        sources: [],
      };
    case 'two-scales':
      return {
        about: 'value',
        status: 'ambiguous',
        plain: '',
        because: { id: 'because_value_two_scales' },
        sources: [],
      };
    case 'unknown':
      return { about: 'value', status: 'unknown', plain: '', because: value.because, sources: [] };
  }
}

function scaleClaim(placed: Placed, source: Composed, sources: Sources): Claim {
  const given = placed.scale.standing === 'given';
  return {
    about: 'scale',
    status: placed.offScale ? 'unknown' : given ? source.status : 'inferred',
    plain: '',
    because: {
      id: placed.offScale ? 'because_scale_off' : given ? 'because_scale_given' : 'because_scale_assumed',
      slots: { min: placed.scale.min, max: placed.scale.max },
    },
    sources: given ? named(source.sources, sources) : [],
  };
}
