import { signal } from '@preact/signals';
import { forgetAllKept, forgetKept, listKept } from '../../extension/kept/kept.ts';
import type { Kept, KeptFailure, KeptHead } from '../../extension/kept/kept-head.ts';

/** The list; nothing while it is looked for. */
export const heads = signal<readonly KeptHead[] | undefined>(undefined);

export const failure = signal<KeptFailure | undefined>(undefined);

/** Something was erased just now, which is said. */
export const isErased = signal(false);

/** Looks at what is kept. */
export async function lookAtKept(): Promise<void> {
  const found = await listKept();
  // Why something was not erased is said before why the rest cannot be listed.
  if ('failure' in found) failure.value ??= found.failure;
  else heads.value = found.value;
}

async function erase(erasing: Promise<Kept<true>>): Promise<void> {
  isErased.value = false;
  const erased = await erasing;
  failure.value = 'failure' in erased ? erased.failure : undefined;
  isErased.value = !failure.value;
  await lookAtKept();
}

export function forgetOne(id: string): Promise<void> {
  return erase(forgetKept(id));
}

export function forgetAll(): Promise<void> {
  return erase(forgetAllKept());
}
