/** How often each thing was counted, under keys of several parts. */
export class Counts {
  readonly #counts = new Map<string, number>();

  add(...parts: readonly string[]): void {
    const key = JSON.stringify(parts);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  get(...parts: readonly string[]): number {
    return this.#counts.get(JSON.stringify(parts)) ?? 0;
  }

  /** All keys with what was counted under them, in the order of their parts. */
  entries(): readonly (readonly [parts: readonly string[], count: number])[] {
    return [...this.#counts]
      .map(([key, count]) => [JSON.parse(key) as readonly string[], count] as const)
      .toSorted(([a], [b]) => compareParts(a, b));
  }
}

/** By the letters' numbers, so that the order is the same on every machine. */
export function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
