import type { Field } from '../layout/field.ts';
import { editionOf } from './choose-scheme.ts';
import { findDataYear, type DataYears } from './data-years.ts';
import type { LabelMatch } from './match-label.ts';
import { parseValue } from './parse-value.ts';
import { findShareStyle, type ShareStyle } from './place-on-scale.ts';
import type { SchemeShelf } from './scheme-shelf.ts';

/** What all the values of a reply tell together that one alone cannot. */
export interface ReplyEvidence {
  readonly ruledOut: ReadonlySet<string>;
  readonly dataYears: DataYears;
  readonly styles: ReadonlyMap<string, ShareStyle>;
}

/** Units of scales on which 0.43 and 43 can be the same. */
const AS_SHARES: ReadonlySet<string> = new Set(['share', 'percent', 'points']);

export interface MatchedField {
  readonly field: Field;
  readonly match: LabelMatch | undefined;
}

/** Looks at every field once: which editions cannot hold its codes, and how its scores are written. */
export function gatherEvidence(fields: readonly MatchedField[], shelf: SchemeShelf): ReplyEvidence {
  const ruledOut = new Set<string>();
  const dates = new Map<string, Set<number>>();
  const numbers = new Map<string, number[]>();
  for (const { field, match } of fields) {
    if (field.absent) continue;
    noteDate(field, dates);
    if (!match) continue;
    const schemes = match.entry?.schemes ?? [];
    if (schemes.length > 1) ruleOut(schemes, field.value, shelf, ruledOut);
    const { id, scale } = match.composed;
    if (!scale || !AS_SHARES.has(scale.unit ?? '')) continue;
    const { kind, number } = field.parsed ?? parseValue(field.value);
    if (kind !== 'number' || number === undefined) continue;
    const others = numbers.get(id);
    if (others) others.push(number);
    else numbers.set(id, [number]);
  }
  const styles = new Map([...numbers].map(([id, list]) => [id, findShareStyle(list)]));
  return { ruledOut, dataYears: onlyYears(dates), styles };
}

function noteDate({ label, value }: Field, into: Map<string, Set<number>>): void {
  const [what, year] = findDataYear(label, value) ?? [];
  if (what === undefined || year === undefined) return;
  const years = into.get(what) ?? new Set();
  into.set(what, years.add(year));
}

/** Two years for one thing tell nothing. */
function onlyYears(dates: ReadonlyMap<string, ReadonlySet<number>>): DataYears {
  return new Map(
    [...dates].flatMap(([what, years]): [string, number][] => {
      const [year, ...more] = years;
      return year === undefined || more.length > 0 ? [] : [[what, year]];
    }),
  );
}

/**
 * Rules out the editions that cannot hold a code that another holds: all their lists are known to lack
 * it, or a name stands beside the code and none of their lists gives it that name.
 */
function ruleOut(schemes: readonly string[], value: string, shelf: SchemeShelf, into: Set<string>): void {
  const holders = shelf.matches(schemes, value);
  if (holders.length === 0) return;
  const sure =
    holders.some(({ proof }) => proof === 'code-and-name') || holders.every(({ proof }) => proof === 'name');
  const able = new Set<string>();
  const all = new Set<string>();
  for (const id of schemes) {
    const index = shelf.index(id);
    if (!index) continue;
    const edition = editionOf(index.scheme);
    all.add(edition);
    const found = holders.find((match) => match.scheme.id === id);
    if (found ? !sure || found.proof !== 'code' : !sure && !index.lacks(value)) able.add(edition);
  }
  for (const edition of all) if (!able.has(edition)) into.add(edition);
}
