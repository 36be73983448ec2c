import { signal } from '@preact/signals';
import type { LetterKind } from '../../rights/letters/letter.ts';

/** Letters that can be written without a look into the reply: the others are written in its report. */
export const FREE_LETTERS = [
  'late',
  'object',
  'erase',
  'complaint-controller',
  'complaint-regulator',
  'local',
  'broker',
] as const satisfies readonly LetterKind[];

/** Which letter is on the desk; none until one is asked for. */
export const chosenKind = signal<LetterKind | undefined>(undefined);
