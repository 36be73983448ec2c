import { computed, signal } from '@preact/signals';
import type { Where } from '../../../read/where.ts';
import { isFilling } from '../../shared/use-gradual.ts';
import { uncoverEvent } from './events.ts';
import { openGroup, OTHERS_GROUP, readings, uncover } from './filter.ts';
import { others } from './others.ts';
import { report } from './session.ts';

/** A place in a document that is lit, and the reading or event that it belongs to. */
export interface Shown {
  readonly id: string;
  readonly where: Where;
}

/** What is lit, on both sides at once. */
export const shown = signal<Shown | undefined>(undefined);

/** Below 60 rem the document is a sheet from the bottom; this says whether it is up. */
export const sheetOpen = signal(false);

const chosenDocument = signal<string | undefined>(undefined);

/** The document that is shown first: the one with the first reading, since an archive itself has little to see. */
const firstDocument = computed(
  () => report.value?.fields[0]?.where.document ?? report.value?.documents[0]?.id,
);

/** Id of the document in the pane. */
export const currentDocument = computed(
  () => chosenDocument.value ?? shown.value?.where.document ?? firstDocument.value,
);

export function chooseDocument(id: string): void {
  chosenDocument.value = id;
}

let opener: HTMLElement | undefined;

/** Forgets what was lit, because another reply is open. */
export function showNothing(): void {
  shown.value = undefined;
  chosenDocument.value = undefined;
  sheetOpen.value = false;
  summoned.value = undefined;
  opener = undefined;
}

/** Whether there is one column only, so that the document is a sheet from the bottom. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 59.99rem)').matches;
}

/** Lights a place and opens it. In one column the sheet takes the focus, and gives it back to `from`. */
export function show(next: Shown, from: HTMLElement): void {
  chosenDocument.value = next.where.document;
  shown.value = next;
  sheetOpen.value = true;
  opener = from;
}

/** Lights a reading from its sign in the margin, and goes to it. */
export function readFromMargin(id: string): void {
  const reading = readings.value.get(id);
  if (!reading) return;
  shown.value = { id, where: reading.where };
  sheetOpen.value = false;
  goToReading(id);
}

/** Puts the sheet away and gives the focus back. */
export function closeSheet(): void {
  sheetOpen.value = false;
  opener?.focus();
  opener = undefined;
}

/** The address of a reading on this page. */
export function readingAnchor(id: string): string {
  return `r-${id}`;
}

/** The reading or event that an address on this page names. */
export function idOfAnchor(anchor: string): string {
  return anchor.replace(/^[re]-/, '');
}

/** A reading that the page is to go to once the report that it is in is shown. */
export const wanted = signal<string | undefined>(undefined);

/** A reading that must be on the page, though a long list has only those near the view there. */
export const summoned = signal<string | undefined>(undefined);

/** How many times a reading that is about to be put on the page is looked for, once a frame. */
const PATIENCE_FRAMES = 120;

/**
 * Scrolls to a reading and moves the focus there, bringing it onto the page first where needed. `inner`: what
 * in it takes the focus, if not the reading itself.
 */
export function goToReading(id: string, inner?: string): void {
  uncover(id);
  if (others.value.rows.has(id)) openGroup(OTHERS_GROUP);
  summoned.value = id;
  goToElement(readingAnchor(id), inner);
}

/** The address of an event on this page. */
export function eventAnchor(id: string): string {
  return `e-${id}`;
}

/** The same for an event of the history. */
export function goToEvent(id: string): void {
  uncoverEvent(id);
  if (others.value.rows.has(id)) openGroup(OTHERS_GROUP);
  goToElement(eventAnchor(id));
}

/** Scrolls to an element by its id and moves the focus there, as soon as it is on the page. */
export function goToElement(anchor: string, inner?: string): void {
  let frames = 0;
  function go(): void {
    const element = document.getElementById(anchor);
    if (element) {
      element.scrollIntoView({ block: 'center' });
      const target = inner === undefined ? element : (element.querySelector<HTMLElement>(inner) ?? element);
      target.focus({ preventScroll: true });
    } else if (isFilling.value || frames++ < PATIENCE_FRAMES) {
      requestAnimationFrame(go);
    }
  }
  requestAnimationFrame(go);
}
