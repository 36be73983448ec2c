import type { Turn } from './document.ts';

/** Cosine above which a direction counts as a quarter turn: within 2 degrees. */
const SQUARE = 0.9994;

/** The quarter turn nearest to a direction, and whether it is one. */
export function turnOf(dx: number, dy: number): { turn: Turn; square: boolean } {
  if (Math.abs(dx) >= Math.abs(dy)) return { turn: dx >= 0 ? 0 : 180, square: Math.abs(dx) >= SQUARE };
  return { turn: dy >= 0 ? 90 : 270, square: Math.abs(dy) >= SQUARE };
}

/** Along and across a turn: the reading direction of turned letters laid flat. */
export function along(turn: Turn, x: number, y: number): { along: number; across: number } {
  if (turn === 90) return { along: y, across: -x };
  if (turn === 180) return { along: -x, across: -y };
  if (turn === 270) return { along: -y, across: x };
  return { along: x, across: y };
}
