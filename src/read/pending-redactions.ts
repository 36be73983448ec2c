import { annotationBox } from './annotation-box.ts';
import type { Matrix } from './matrix.ts';
import type { Fill } from './trace.ts';

/** Places that somebody marked to be blacked out and then did not black out: they count as black. */
export function pendingRedactions(annotations: readonly unknown[], base: Matrix): Fill[] {
  return annotations.flatMap((item): Fill[] => {
    if (typeof item !== 'object' || item === null || !('subtype' in item) || item.subtype !== 'Redact')
      return [];
    const box = 'rect' in item ? annotationBox(item.rect, base) : undefined;
    return box ? [{ box, light: 0, alpha: 1, order: Infinity }] : [];
  });
}
