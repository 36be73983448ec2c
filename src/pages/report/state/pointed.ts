import { computed, signal } from '@preact/signals';
import { readings } from './filter.ts';
import { report } from './session.ts';
import { shown } from './shown.ts';
import type { Shown } from './shown.ts';

/** The reading or event that the pointer is over, in the list or in the document. */
const hovered = signal<string | undefined>(undefined);

/** The one that has the keyboard's focus. */
const focused = signal<string | undefined>(undefined);

/**
 * The reading or event that the reader is at, and its place: marked lightly on both sides, without moving either.
 * What is lit already needs no second mark.
 */
export const pointed = computed<Shown | undefined>(() => {
  const id = hovered.value ?? focused.value;
  if (id === undefined || id === shown.value?.id) return undefined;
  const where =
    readings.value.get(id)?.where ?? report.value?.history.find((event) => event.id === id)?.cells[0]?.where;
  return where && { id, where };
});

export function hover(id: string | undefined): void {
  hovered.value = id;
}

export function focusOn(id: string | undefined): void {
  focused.value = id;
}
