/** More than so many are not put by likeness: each is compared with each. */
const MOST_BY_LIKENESS = 6000;

/**
 * An order in which neighbours are alike: it begins with the set that holds most, and goes on with the set that is most
 * like the last one (Jaccard's index). `sets` are bits, as many words for each. Nothing where there are too many.
 */
export function orderByLikeness(sets: readonly Uint32Array[]): readonly number[] | undefined {
  if (sets.length > MOST_BY_LIKENESS) return undefined;
  const sizes = sets.map((set) => set.reduce((sum, word) => sum + bitsIn(word), 0));
  const left = new Set(sets.keys());
  const order: number[] = [];
  let last = [...left].reduce((most, at) => ((sizes[at] ?? 0) > (sizes[most] ?? 0) ? at : most), 0);
  while (left.size > 0) {
    left.delete(last);
    order.push(last);
    let best = -1;
    let most = -1;
    for (const at of left) {
      const alike = likeness(sets, sizes, last, at);
      if (alike > most) [best, most] = [at, alike];
    }
    last = best;
  }
  return order;
}

function likeness(
  sets: readonly Uint32Array[],
  sizes: readonly number[],
  one: number,
  other: number,
): number {
  const [a, b] = [sets[one], sets[other]];
  if (!a || !b) return 0;
  let both = 0;
  for (let word = 0; word < a.length; word++) both += bitsIn((a[word] ?? 0) & (b[word] ?? 0));
  const either = (sizes[one] ?? 0) + (sizes[other] ?? 0) - both;
  return either === 0 ? 1 : both / either;
}

/** How many bits of 32 are set: the usual sum in parallel. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
