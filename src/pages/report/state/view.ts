import { signal } from '@preact/signals';

/** What the report page shows of its replies. */
export type View = 'report' | 'letters' | 'compare';

function readHash(): View {
  const name = globalThis.location?.hash.slice(1);
  return name === 'letters' || name === 'compare' ? name : 'report';
}

/** The view that the page's address names; anything else in it is a place in the report. */
export const view = signal<View>(readHash());

/** Keeps the view with the address, so that the browser's own Back and Forward lead through views. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    view.value = readHash();
  });
}

/** Goes to a view by the page's address. */
export function goToView(next: View): void {
  location.hash = next === 'report' ? '' : next;
  view.value = next;
}
