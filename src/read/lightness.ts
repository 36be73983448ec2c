/** How light a colour is, 0 black to 1 white; a pattern counts as light grey, so that it never redacts. */
export function lightness(colour: string): number {
  const seen = known.get(colour);
  if (seen !== undefined) return seen;
  const light = measure(colour);
  if (known.size < MOST) known.set(colour, light);
  return light;
}

/** A page has few colours, and asks for them for every word. */
const known = new Map<string, number>();
const MOST = 500;

function measure(colour: string): number {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return 0.8;
  const value = Number.parseInt(digits, 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
}
