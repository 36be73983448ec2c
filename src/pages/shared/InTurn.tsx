import { toChildArray } from 'preact';
import type { ComponentChildren } from 'preact';
import { useGradual } from './use-gradual.ts';

/** Puts its children on the page one after the other, each in a task of its own, so that none holds it up. */
export function InTurn({ children }: { readonly children: ComponentChildren }) {
  const all = toChildArray(children);
  const ready = useGradual(all.length, 1);
  return <>{all.slice(0, ready)}</>;
}
