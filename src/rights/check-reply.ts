import type { Decoded } from '../decode/reading.ts';
import type { ChecklistItem } from './finding.ts';

/** Looks for what the law wants a reply to hold. */
export function checkReply(decoded: Decoded): readonly ChecklistItem[] {
  return decoded.readings.length > 0 ? [] : [];
}
