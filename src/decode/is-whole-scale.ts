import type { Scale } from '../glossary/entry.ts';

/** Whether parts of a scale that words tell make one: both ends, what they mean, and who says so. */
export function isWholeScale(scale: Partial<Scale> | undefined): scale is Scale {
  return (
    scale?.min !== undefined &&
    scale.max !== undefined &&
    scale.low !== undefined &&
    scale.high !== undefined &&
    scale.standing !== undefined
  );
}
