import { isHeld } from '../decode/is-held.ts';
import type { Reading } from '../decode/reading.ts';

/** Whether somebody can say if a reading is right about them: a guess, and one that says something. */
export function canBeJudged(
  reading: Pick<Reading, 'guess' | 'status' | 'placed' | 'absent' | 'hidden'>,
): boolean {
  const { guess, status, placed } = reading;
  return guess && status !== 'unknown' && isHeld(reading) && placed?.offScale !== true;
}
