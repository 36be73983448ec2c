/** Lighter than this, letters on white paper cannot be seen. */
const WHITE = 0.95;
/** A ground at least this much darker shows white letters. */
const GROUND = 0.88;
/** Dark letters on a ground that differs less than this cannot be told from it. */
const CONTRAST = 0.12;

/** Whether letters cannot be told from what lies behind them. Both from 0, black, to 1, white. */
export function blendsIn(letters: number, ground: number): boolean {
  return letters > WHITE ? ground > GROUND : ground < GROUND && Math.abs(letters - ground) < CONTRAST;
}
