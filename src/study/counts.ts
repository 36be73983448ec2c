/** What was counted under a part of a key, and what follows it: most have nothing, and a map for each would cost more than the counting. */
interface Branch {
  count: number;
  next: Map<string, Branch> | undefined;
}

/** How often each thing was counted, under keys of several parts. No key is ever put together: it is asked for too often. */
export class Counts {
  readonly #root: Branch;

  constructor(root: Branch = { count: 0, next: undefined }) {
    this.#root = root;
  }

  add(...parts: readonly string[]): void {
    branchAt(this.#root, parts).count += 1;
  }

  addTimes(times: number, ...parts: readonly string[]): void {
    branchAt(this.#root, parts).count += times;
  }

  /** The counts of all keys that begin with these parts, as keys without them: for who adds many at once. */
  under(...parts: readonly string[]): Counts {
    return new Counts(branchAt(this.#root, parts));
  }

  get(...parts: readonly string[]): number {
    return this.#find(parts)?.count ?? 0;
  }

  /** How many different parts follow these. */
  kinds(...parts: readonly string[]): number {
    return this.#find(parts)?.next?.size ?? 0;
  }

  #find(parts: readonly string[]): Branch | undefined {
    let branch: Branch | undefined = this.#root;
    for (const part of parts) branch = branch?.next?.get(part);
    return branch;
  }

  /** All keys with what was counted under them, in the order of their parts. */
  entries(): readonly (readonly [parts: readonly string[], count: number])[] {
    const all: [readonly string[], number][] = [];
    listBranch(this.#root, [], all);
    return all;
  }

  /** The same counts, and under one more first part the sums over all others. */
  withSums(name: string): Counts {
    const counts = new Counts();
    for (const [[first = '', ...rest], count] of this.entries())
      for (const whose of [first, name]) counts.addTimes(count, whose, ...rest);
    return counts;
  }
}

function branchAt(root: Branch, parts: readonly string[]): Branch {
  let branch = root;
  for (const part of parts) {
    const next = (branch.next ??= new Map<string, Branch>());
    let found = next.get(part);
    if (!found) {
      found = { count: 0, next: undefined };
      next.set(part, found);
    }
    branch = found;
  }
  return branch;
}

function listBranch(branch: Branch, parts: readonly string[], all: [readonly string[], number][]): void {
  if (branch.count > 0) all.push([parts, branch.count]);
  if (!branch.next) return;
  for (const [part, next] of [...branch.next].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    listBranch(next, [...parts, part], all);
}

/** By the letters' numbers, so that the order is the same on every machine. */
export function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
