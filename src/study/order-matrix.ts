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
  return {
    things: {
      held: orderThings(matrix, 'held', nameOf),
      name: orderThings(matrix, 'name', nameOf),
      likeness: orderThings(matrix, 'likeness', nameOf),
    },
    replies: {
      likeness: orderReplies(matrix, 'likeness'),
      held: orderReplies(matrix, 'held'),
      month: orderReplies(matrix, 'month'),
    },
  };
}

/** The first place of a value that counts as held. */
const HELD = 2;
const WORD = 32;

/** The order of the things, as numbers of the matrix. `nameOf` says what a thing is called. */
function orderThings(
  matrix: CoverageMatrix,
  by: ThingOrder,
  nameOf: (thing: number) => string,
): readonly number[] {
  const { things, replies } = matrix;
  const all = [...things.keys()];
  const byName = (a: number, b: number): number => nameOf(a).localeCompare(nameOf(b), 'en');
  const byHeld = (a: number, b: number): number =>
    (things[b]?.held ?? 0) - (things[a]?.held ?? 0) || byName(a, b);
  if (by === 'likeness') {
    const sets = all.map((thing) => bitsOf(replies.length, (reply) => isHeld(matrix, thing, reply)));
    return orderByLikeness(sets) ?? all.toSorted(byHeld);
  }
  return all.toSorted(by === 'name' ? byName : byHeld);
}

/** The order of the replies, party by party, the party with the most replies first. */
function orderReplies(matrix: CoverageMatrix, by: ReplyOrder): readonly number[] {
  const { things, replies } = matrix;
  const parties = new Map<string, number[]>();
  for (const [at, { party }] of replies.entries()) {
    const members = parties.get(party ?? '');
    if (members) members.push(at);
    else parties.set(party ?? '', [at]);
  }
  const sorted = [...parties].toSorted(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
  return sorted.flatMap(([, members]) => {
    const byHeld = members.toSorted((a, b) => (replies[b]?.held ?? 0) - (replies[a]?.held ?? 0));
    if (by === 'month')
      return members.toSorted((a, b) =>
        (replies[a]?.month ?? '9').localeCompare(replies[b]?.month ?? '9', 'en'),
      );
    if (by === 'held') return byHeld;
    const sets = members.map((reply) => bitsOf(things.length, (thing) => isHeld(matrix, thing, reply)));
    return orderByLikeness(sets)?.map((at) => members[at] ?? 0) ?? byHeld;
  });
}

function isHeld({ things, cells }: CoverageMatrix, thing: number, reply: number): boolean {
  return (cells[reply * things.length + thing] ?? 0) >= HELD;
}

function bitsOf(length: number, isSet: (at: number) => boolean): Uint32Array {
  const bits = new Uint32Array(Math.ceil(length / WORD));
  for (let at = 0; at < length; at++)
    if (isSet(at)) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & (WORD - 1)));
  return bits;
}
