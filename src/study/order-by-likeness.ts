/** More than so many are not put by likeness: each is compared with each. */
const MOST_BY_LIKENESS = 6000;

/**
 * An order in which neighbours are alike: it begins with the set that holds most, and goes on with the set that is most
 * like the last one (Jaccard's index). `sets` are bits, as many words for each. Nothing where there are too many.
 */
export function orderByLikeness(sets: readonly Uint32Array[]): readonly number[] | undefined {
  if (sets.length > MOST_BY_LIKENESS) return undefined;
  const sizes = sets.map((set) => set.reduce((sum, word) => sum + bitsIn(word), 0));
  const left = sets.map((set, at) => ({ at, set, size: sizes[at] ?? 0 }));
  const order: number[] = [];
  let next = left.reduce((most, one, at) => (one.size > (left[most]?.size ?? 0) ? at : most), 0);
  for (let last = left[next]; last; last = left[next]) {
    left.splice(next, 1);
    order.push(last.at);
    next = mostLike(last, left);
  }
  return order;
}

interface SizedSet {
  readonly set: Uint32Array;
  /** How many bits of it are set. */
  readonly size: number;
}

/** The place of the first set that is most like the one given. */
function mostLike({ set, size }: SizedSet, others: readonly SizedSet[]): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at < others.length; at++) {
    const other = others[at];
    // The smaller set has no more in common with the larger one than all of it.
    if (!other || Math.min(size, other.size) < most * Math.max(size, other.size)) continue;
    const both = bitsInBoth(set, other.set);
    const either = size + other.size - both;
    const alike = either === 0 ? 1 : both / either;
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}

function bitsInBoth(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let word = 0; word < a.length; word++) both += bitsIn((a[word] ?? 0) & (b[word] ?? 0));
  return both;
}

/** How many bits of 32 are set: the usual sum in parallel. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
