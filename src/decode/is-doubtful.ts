import type { Field } from '../layout/field.ts';

/**
 * Share of sureness below which a value that was read from a picture is shown and not explained: a code
 * that was misread by one letter would be explained as another.
 */
const SURE_ENOUGH = 0.7;

/** Whether the value of a field may be other than what the document shows, or another label's. */
export function isDoubtful({ ocr, unsure }: Pick<Field, 'ocr' | 'unsure'>): boolean {
  return unsure !== undefined || (ocr !== undefined && ocr < SURE_ENOUGH);
}
