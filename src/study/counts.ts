/** What was counted under a part of a key, and what follows it. */
interface Branch {
  count: number;
  readonly next: Map<string, Branch>;
}

/** How often each thing was counted, under keys of several parts. No key is ever put together: it is asked for too often. */
export class Counts {
  readonly #root: Branch = { count: 0, next: new Map() };

  add(...parts: readonly string[]): void {
    let branch = this.#root;
    for (const part of parts) {
      let next = branch.next.get(part);
      if (!next) {
        next = { count: 0, next: new Map() };
        branch.next.set(part, next);
      }
      branch = next;
    }
    branch.count += 1;
  }

  get(...parts: readonly string[]): number {
    let branch: Branch | undefined = this.#root;
    for (const part of parts) branch = branch?.next.get(part);
    return branch?.count ?? 0;
  }

  /** All keys with what was counted under them, in the order of their parts. */
  entries(): readonly (readonly [parts: readonly string[], count: number])[] {
    return [...entriesOf(this.#root, [])].toSorted(([a], [b]) => compareParts(a, b));
  }
}

function* entriesOf(branch: Branch, parts: readonly string[]): Generator<[readonly string[], number]> {
  if (branch.count > 0) yield [parts, branch.count];
  for (const [part, next] of branch.next) yield* entriesOf(next, [...parts, part]);
}

/** By the letters' numbers, so that the order is the same on every machine. */
export function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
