/**
 * The items in order, as a stable sort would put them; the list itself where it is in order already. Most lists of a
 * page are: producers print from left to right and from top to bottom.
 */
export function inOrder<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  let last = items[0];
  for (let at = 1; at < items.length; at++) {
    const item = items[at] as T;
    if (compare(last as T, item) > 0) return [...items].sort(compare);
    last = item;
  }
  return items;
}

/** From left to right. */
export function byStart(a: { readonly x0: number }, b: { readonly x0: number }): number {
  return a.x0 - b.x0;
}
