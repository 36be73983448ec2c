import type { Letter } from '../decode/reading.ts';
import type { Clock } from './finding.ts';

/** How long the reply took. */
export function countDays(letter: Letter): Clock {
  return { state: 'not-known', steps: [], ...(letter.date && { replied: letter.date }) };
}
