/** A place in a tree of words: what stands there, and where each next word leads. */
export interface WordNode<T> {
  readonly next: Map<string, WordNode<T>>;
  held?: T;
}

export function newWordNode<T>(): WordNode<T> {
  return { next: new Map() };
}

/** The place to which words lead; the way is laid where there is none yet. */
export function layWay<T>(root: WordNode<T>, words: readonly string[]): WordNode<T> {
  let node = root;
  for (const word of words) {
    let child = node.next.get(word);
    if (!child) node.next.set(word, (child = newWordNode()));
    node = child;
  }
  return node;
}
