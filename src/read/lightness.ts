/** How light a colour is, 0 black to 1 white; a pattern counts as light grey, so that it never redacts. */
export function lightness(colour: string): number {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return 0.8;
  const value = Number.parseInt(digits, 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
}
