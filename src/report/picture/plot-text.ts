import colours from './colours.json' with { type: 'json' };
import type { PlotText } from './plot.ts';
import { xmlText } from './xml-text.ts';

/** Where the columns of a picture begin and end, in pixels. */
export const COLUMN = { margin: 24, name: 24, drawing: 292, drawingEnd: 612, right: 796 } as const;

interface Look {
  readonly size: number;
  readonly line: number;
  readonly after: number;
  readonly family: string;
  readonly fill: string;
  readonly weight: number;
}

const OURS = 'serif';
const UI = 'sans-serif';
const THEIRS = 'monospace';

/** How the kinds of text look. Typefaces are generic: a file brings none. */
export const TEXT = {
  title: { size: 26, line: 32, after: 4, family: OURS, fill: colours.ink, weight: 600 },
  note: { size: 14, line: 20, after: 12, family: UI, fill: colours['ink-2'], weight: 400 },
  foot: { size: 13, line: 18, after: 0, family: UI, fill: colours['ink-3'], weight: 400 },
  heading: { size: 15, line: 20, after: 0, family: UI, fill: colours.ink, weight: 700 },
  name: { size: 14, line: 20, after: 0, family: UI, fill: colours.ink, weight: 400 },
  value: { size: 14, line: 20, after: 0, family: UI, fill: colours.ink, weight: 600 },
  ends: { size: 13, line: 18, after: 0, family: UI, fill: colours['ink-3'], weight: 400 },
  theirs: { size: 13, line: 20, after: 0, family: THEIRS, fill: colours['mark-ink'], weight: 400 },
} as const satisfies Readonly<Record<string, Look>>;

/** Width of a letter of a typewriter face, in its size. */
const TYPED = 0.602;

/** One line of text on its ground line. */
export function textLine(text: string, x: number, y: number, look: Look, anchor = 'start'): string {
  const { size, family, fill, weight } = look;
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}" xml:space="preserve">${xmlText(text)}</text>`;
}

/** A name in lines: the party's own on a stroke of the highlighter. */
export function nameLines(lines: readonly string[], { theirs }: PlotText, x: number): string {
  const look = theirs ? TEXT.theirs : TEXT.name;
  return lines
    .map((line, index) => {
      const y = index * look.line + 15;
      const wide = (line.length * TYPED * look.size + 8).toFixed(1);
      const stroke = theirs
        ? `<rect x="${x - 4}" y="${y - 13}" width="${wide}" height="18" fill="${colours.mark}"/>`
        : '';
      return stroke + textLine(line, x, y, look);
    })
    .join('');
}
