import type { CoverageMatrix } from './coverage-matrix.ts';
import { orderByLikeness } from './order-by-likeness.ts';

/** How things stand in the matrix: those that most replies hold first, by name, or alike ones together. */
export type ThingOrder = 'held' | 'name' | 'likeness';
/** How replies stand within their party: those that hold most first, the oldest first, or alike ones together. */
export type ReplyOrder = 'held' | 'month' | 'likeness';

export const THING_ORDERS = ['held', 'name', 'likeness'] as const satisfies readonly ThingOrder[];
export const REPLY_ORDERS = ['likeness', 'held', 'month'] as const satisfies readonly ReplyOrder[];

/** All orders that a matrix can be shown in, as numbers of its things and of its replies. */
export interface MatrixOrders {
  readonly things: Readonly<Record<ThingOrder, readonly number[]>>;
  readonly replies: Readonly<Record<ReplyOrder, readonly number[]>>;
}

/** Works out all orders at once: to change between them then costs nothing. */
export function orderMatrix(matrix: CoverageMatrix, nameOf: (thing: number) => string): MatrixOrders {
  const held = heldIn(matrix);
  const byName = orderByName(matrix, nameOf);
  const byHeld = byName.toSorted((a, b) => (matrix.things[b]?.held ?? 0) - (matrix.things[a]?.held ?? 0));
  const parties = membersOf(matrix);
  return {
    things: { held: byHeld, name: byName, likeness: orderByLikeness(held.things) ?? byHeld },
    replies: {
      likeness: parties.flatMap((members) => orderMembers(matrix, members, held.replies)),
      held: parties.flatMap((members) => orderByHeld(matrix, members)),
      month: parties.flatMap((members) => orderByMonth(matrix, members)),
    },
  };
}

/** The first place of a value that counts as held. */
const HELD = 2;
const WORD = 32;

function orderByName({ things }: CoverageMatrix, nameOf: (thing: number) => string): readonly number[] {
  const names = new Intl.Collator('en');
  return [...things.keys()]
    .map((thing) => [thing, nameOf(thing)] as const)
    .toSorted(([, a], [, b]) => names.compare(a, b))
    .map(([thing]) => thing);
}

/** The numbers of the replies of each party, the party with the most replies first. */
function membersOf({ replies }: CoverageMatrix): readonly (readonly number[])[] {
  const parties = new Map<string, number[]>();
  for (const [at, { party }] of replies.entries()) {
    const members = parties.get(party ?? '');
    if (members) members.push(at);
    else parties.set(party ?? '', [at]);
  }
  return [...parties]
    .toSorted(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
    .map(([, members]) => members);
}

function orderByHeld({ replies }: CoverageMatrix, members: readonly number[]): readonly number[] {
  return members.toSorted((a, b) => (replies[b]?.held ?? 0) - (replies[a]?.held ?? 0));
}

/** Those without a month last. */
function orderByMonth({ replies }: CoverageMatrix, members: readonly number[]): readonly number[] {
  const months = members.map((at) => [at, replies[at]?.month ?? '9'] as const);
  return months.toSorted(([, a], [, b]) => (a === b ? 0 : a < b ? -1 : 1)).map(([at]) => at);
}

function orderMembers(
  matrix: CoverageMatrix,
  members: readonly number[],
  held: readonly Uint32Array[],
): readonly number[] {
  const order = orderByLikeness(members.flatMap((at) => held[at] ?? []));
  return order?.map((at) => members[at] ?? 0) ?? orderByHeld(matrix, members);
}

/** The things of each reply, and the replies of each thing, as bits. */
function heldIn({ things, replies, cells }: CoverageMatrix): Record<'things' | 'replies', Uint32Array[]> {
  const [width, height] = [things.length, replies.length];
  const held = { things: bitsFor(width, height), replies: bitsFor(height, width) };
  for (let reply = 0, cell = 0; reply < height; reply++)
    for (let thing = 0; thing < width; thing++, cell++) {
      if ((cells[cell] ?? 0) < HELD) continue;
      setBit(held.things[thing], reply);
      setBit(held.replies[reply], thing);
    }
  return held;
}

/** So many rows of so many bits, none of them set. */
function bitsFor(rows: number, bits: number): Uint32Array[] {
  return Array.from({ length: rows }, () => new Uint32Array(Math.ceil(bits / WORD)));
}

function setBit(bits: Uint32Array | undefined, at: number): void {
  if (bits) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & (WORD - 1)));
}
