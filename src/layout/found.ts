import type { Table } from './block.ts';
import type { Fact } from './fact.ts';
import type { EventRow } from './field.ts';
import type { Lane } from './find-lanes.ts';
import type { Roles } from './find-roles.ts';

/** What was found on a page, in reading order, before facts become fields. */
export interface Found {
  readonly facts: Fact[];
  readonly events: EventRow[];
  /** Where somebody wants the tables as they stand. */
  readonly tables?: Table[];
  /** What the first row of the page adds to the last fact of the page before. */
  continued?: { readonly label: string; readonly value: string } | undefined;
}

/** Adds what was found in a part of the page that is laid out as one of its own. */
export function addFound(found: Found, inner: Found): void {
  found.facts.push(...inner.facts);
  found.events.push(...inner.events);
  found.tables?.push(...(inner.tables ?? []));
}

/** What a table leaves behind for the page that goes on with it. */
export interface OpenTable {
  /** Unknown where the page ended below the headings. */
  readonly roles?: Roles;
  readonly header: readonly string[];
  readonly lanes: readonly Lane[];
  readonly section?: string;
  /** The last fact of a page, whose cells the next page may go on with. */
  readonly last?: Fact;
}

/** Ems are unknown between pages: points within which columns of two pages line up. */
const LINED_UP = 6;

/** Share of the narrower of two columns that both take up, from which they are one: of centred cells no edge lines up. */
const SHARED = 0.6;

function sharedWidth(one: Lane, other: Lane): number {
  return Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
}

/** Whether two columns take up the same place on their pages, and the second of none of the others' there. */
function holdsPlace(lane: Lane, other: Lane, others: readonly Lane[]): boolean {
  const narrower = Math.min(lane.x1 - lane.x0, other.x1 - other.x0);
  if (sharedWidth(lane, other) < SHARED * narrower) return false;
  return others.every((one) => one === lane || sharedWidth(one, other) <= 0);
}

/** Whether columns on this page line up with those of the table before. */
export function linesUp(a: readonly Lane[], b: readonly Lane[]): boolean {
  return (
    a.length === b.length &&
    a.every((lane, index) => {
      const other = b[index];
      if (!other) return false;
      const edges = [Math.abs(lane.x0 - other.x0), Math.abs(lane.x1 - other.x1)];
      return Math.min(...edges) <= LINED_UP || holdsPlace(lane, other, a);
    })
  );
}
