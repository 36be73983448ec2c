/** A part of a whole, as styles want it. */
export function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}
