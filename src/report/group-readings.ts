import type { Placed, Reading } from '../decode/reading.ts';
import { CATEGORIES } from '../glossary/entry.ts';
import type { Lean, ReadingGroup, ScoreGroup } from './report.ts';
import { isHeld } from '../decode/is-held.ts';

/** Readings by the question that a person would ask, each group in the order of the reply. */
export function groupReadings(readings: readonly Reading[]): readonly ReadingGroup[] {
  const groups = new Map<ReadingGroup['id'], string[]>();
  for (const id of [...CATEGORIES, 'unexplained'] as const) {
    groups.set(id, []);
    if (id === 'guess') groups.set('said', []);
  }
  for (const reading of readings) groups.get(groupOf(reading))?.push(reading.id);
  return [...groups].filter(([, ids]) => ids.length > 0).map(([id, ids]) => ({ id, readings: ids }));
}

/** What is no guess does not stand under what they guess. */
function groupOf({ category, status, guess }: Reading): ReadingGroup['id'] {
  if (status === 'unknown') return 'unexplained';
  return category === 'guess' && !guess ? 'said' : category;
}

/**
 * Scores by kind of scale, so that no two scales share an axis. Scores without a scale come last, and after
 * them what the party takes somebody to care about: those are read together.
 */
export function groupScores(readings: readonly Reading[]): readonly ScoreGroup[] {
  const groups = new Map<string, string[]>();
  for (const reading of readings) {
    if (reading.kind !== 'score' || reading.status === 'unknown' || reading.hidden !== undefined) continue;
    const id = groupIdOf(reading);
    const group = groups.get(id);
    if (group) group.push(reading.id);
    else groups.set(id, [reading.id]);
  }
  return [...groups].sort(([a], [b]) => order(a) - order(b)).map(([id, ids]) => ({ id, readings: ids }));
}

const NO_SCALE = 'no-scale';
const RANK = 'rank';
const CONCERN = 'concern-';

/** Whether a group of scores is of what the party takes somebody to care about. */
export function isOfConcerns({ id }: ScoreGroup): boolean {
  return id.startsWith(CONCERN);
}

function order(id: string): number {
  if (id.startsWith(CONCERN)) return 3 + order(id.slice(CONCERN.length));
  return id === NO_SCALE ? 2 : id === RANK ? 1 : 0;
}

function groupIdOf(reading: Reading): string {
  return reading.topic === 'issue' ? `${CONCERN}${scaleId(reading)}` : scaleId(reading);
}

function scaleId({ placed, parsed }: Reading): string {
  if (parsed?.kind === 'rank') return RANK;
  if (!placed) return NO_SCALE;
  const { min, max, unit, standing } = placed.scale;
  return `${unit ?? 'points'}-${min}-${max}-${standing}`;
}

/** Parties that must be scored before their chances are drawn side by side. */
const FEWEST_LEANS = 2;

/** Whether more of it is a better chance. Of deciles, ranks and the like nobody says which end is the top. */
function isChance({ scale, offScale }: Placed): boolean {
  return !offScale && scale.min === 0 && (scale.unit === 'share' || scale.unit === 'percent');
}

/**
 * Each party's chance as the reply gives it: the set of one pattern, one year and one scale that names most
 * parties.
 */
export function findLeans(readings: readonly Reading[]): readonly Lean[] {
  const sets = new Map<string, Map<Lean['party'], Lean>>();
  for (const reading of readings) {
    const party = reading.about?.party;
    if (!party || !reading.placed || !isChance(reading.placed) || !isHeld(reading)) continue;
    if (reading.topic !== 'party-support') continue;
    const key = `${reading.about?.year ?? ''} ${reading.entry ?? ''} ${reading.subject ?? ''} ${scaleId(reading)}`;
    const set = sets.get(key) ?? new Map<Lean['party'], Lean>();
    sets.set(key, set);
    if (!set.has(party)) set.set(party, { party, reading: reading.id, number: reading.placed.number });
  }
  const best = [...sets].sort(([a, one], [b, two]) => two.size - one.size || (a < b ? 1 : -1))[0]?.[1];
  if (!best || best.size < FEWEST_LEANS) return [];
  return [...best.values()].sort((a, b) => b.number - a.number);
}
