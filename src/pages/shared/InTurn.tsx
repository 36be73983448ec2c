import { toChildArray } from 'preact';
import type { ComponentChildren } from 'preact';
import { afterDrawing, useGradual } from './use-gradual.ts';

interface InTurnProps {
  readonly children: ComponentChildren;
  /** Each is drawn before the next one comes: for children that take long to draw. */
  readonly isDrawn?: boolean;
}

/** Puts its children on the page one after the other, each in a task of its own, so that none holds it up. */
export function InTurn({ children, isDrawn = false }: InTurnProps) {
  const all = toChildArray(children);
  const ready = useGradual(all.length, 1, isDrawn ? afterDrawing : undefined);
  return <>{all.slice(0, ready)}</>;
}
