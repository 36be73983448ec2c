import { signal } from '@preact/signals';

/** How large a document can be shown, in percent of its usual size. */
const STEPS = [50, 75, 100, 125, 150, 200, 250, 300, 400];

/** How large the pane shows what is in it: in percent of its usual size, or as wide as the pane. */
export type Zoom = number | 'width';

export const USUAL = 100;

/** How large the pane shows its document. It goes on from document to document, until the tab closes. */
export const zoom = signal<Zoom>(USUAL);

/** The next step in a direction, from a size that need not be a step itself; none beyond the last. */
export function stepFrom(now: number, direction: -1 | 1): number | undefined {
  return direction > 0 ? STEPS.find((step) => step > now) : STEPS.findLast((step) => step < now);
}
