import { effect, signal } from '@preact/signals';
import { query } from '../../state/filter.ts';
import type { Found } from './find-in-sources.ts';

/** What is looked for in the document, as it was typed. */
export const words = signal('');

/** What came of it; nothing while no words are there. */
export const found = signal<Found | undefined>(undefined);

/** Which of the places is gone to, counted from nought; none when the words came from the readings. */
export const current = signal<number | undefined>(undefined);

/** Whether to go to the first place as soon as there is one. */
export const goesToFirst = signal(false);

// What is looked for among the readings is marked in the document too; it is not gone to, since nobody asked for that.
effect(() => {
  words.value = query.value;
  goesToFirst.value = false;
  current.value = undefined;
});

/** Looks for other words, and goes to the first place. */
export function findWords(typed: string): void {
  words.value = typed;
  goesToFirst.value = true;
  current.value = undefined;
}

/** Goes on by so many places, and round at the end. */
export function step(by: 1 | -1): void {
  const count = found.value?.count ?? 0;
  if (count === 0) return;
  const from = current.value ?? (by === 1 ? -1 : 0);
  current.value = (from + by + count) % count;
}
