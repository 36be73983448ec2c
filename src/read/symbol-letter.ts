import letters from './symbol-letters.json' with { type: 'json' };

const FONTS = new Map(
  Object.entries(letters).map(([font, all]) => [font, new Map(Object.entries<string>(all))]),
);

/** The tick or box that a picture font shows for a code, as in `F0FE`; nothing for its other pictures. */
export function letterOfSymbol(font: string, code: string): string | undefined {
  return FONTS.get(font.toLowerCase())?.get(code.slice(-2).toLowerCase());
}
