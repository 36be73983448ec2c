import { effect, signal } from '@preact/signals';
import { currentReply, replies } from './replies.ts';

/** Something of the reader's that belongs to one of the replies that lie open. */
interface ByReply<T> {
  /** What there is for the reply that is shown; a signal's value. */
  value: T;
}

/**
 * Keeps something apart for each reply: it is there again when that reply is shown again, and goes for good
 * when the reply is closed. In memory only. `nothing`: what there is at first.
 */
export function byReply<T>(nothing: T): ByReply<T> {
  const all = signal<ReadonlyMap<number, T>>(new Map());
  effect(() => {
    const open = new Set([currentReply.value, ...replies.value.map(({ id }) => id)]);
    const kept = [...all.peek()].filter(([id]) => open.has(id));
    if (kept.length < all.peek().size) all.value = new Map(kept);
  });
  return {
    get value() {
      return all.value.get(currentReply.value) ?? nothing;
    },
    set value(mine: T) {
      all.value = new Map(all.peek()).set(currentReply.peek(), mine);
    },
  };
}
