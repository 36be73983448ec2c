import type { Fact } from './fact.ts';
import type { Ink } from './ink.ts';

/** Share of the smaller of two words from which one is printed on top of the other: kerning and close lines touch less. */
const ON_TOP = 0.4;
/** Share of a page's words from which the whole page is in disorder, and not a line or two of it. */
const DISORDER = 0.06;

function areaOf({ x0, x1, y0, y1 }: Ink): number {
  return (x1 - x0) * (y1 - y0);
}

function isOnTop(a: Ink, b: Ink): boolean {
  const wide = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const high = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  if (wide <= 0 || high <= 0) return false;
  return wide * high > ON_TOP * Math.min(areaOf(a), areaOf(b));
}

/** Words that are printed on top of one another. */
function findOverprinted(inks: readonly Ink[]): ReadonlySet<Ink> {
  const seen = inks.filter(({ hidden }) => hidden === undefined).sort((a, b) => a.y0 - b.y0);
  const found = new Set<Ink>();
  for (const [at, ink] of seen.entries()) {
    for (let next = at + 1; next < seen.length; next++) {
      const other = seen[next];
      // They come from top to bottom, so that no later one begins higher.
      if (!other || other.y0 >= ink.y1) break;
      if (isOnTop(ink, other)) found.add(ink).add(other);
    }
  }
  return found;
}

/**
 * Marks facts some of whose words lie on top of others, so that nobody can tell which belong together; all
 * facts of a page where that is so in many places.
 */
export function doubtOverprints(facts: readonly Fact[], inks: readonly Ink[]): readonly Fact[] {
  const torn = findOverprinted(inks);
  if (torn.size === 0) return facts;
  const isDisorder = torn.size > DISORDER * inks.length;
  return facts.map((fact) =>
    isDisorder || [...fact.label.inks, ...fact.value.inks].some((ink) => torn.has(ink))
      ? { ...fact, unsure: [...(fact.unsure ?? []), 'words-overprint'] }
      : fact,
  );
}
