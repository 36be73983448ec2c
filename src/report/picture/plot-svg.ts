import { wrapText } from '../wrap-text.ts';
import colours from './colours.json' with { type: 'json' };
import type { Plot, PlotRow, PlotText } from './plot.ts';
import { plotRow, type Drawn } from './plot-row.ts';
import { COLUMN, TEXT, textLine } from './plot-text.ts';
import { xmlText } from './xml-text.ts';
import { LOCALE } from '../../rights/locale.ts';

/** A picture as an SVG file, and its size in pixels. */
export interface PlotFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = COLUMN.right + COLUMN.margin;
/** Letters of our serif that a line of the whole width holds. */
const WIDE = 96;
const TITLE_WIDE = 62;

/**
 * Draws a picture as a file that needs nothing else: generic typefaces, colours by value, no script, no link.
 * What it shows stands in its description as well.
 */
export function plotSvg(plot: Plot): PlotFile {
  const parts: string[] = [];
  let y: number = COLUMN.margin;
  function put({ svg, height }: Drawn): void {
    parts.push(`<g transform="translate(0 ${y})">${svg}</g>`);
    y += height;
  }
  put(block(plot.title, TITLE_WIDE, TEXT.title));
  put(block(plot.note, WIDE, TEXT.note));
  for (const row of plot.rows) put(plotRow(row));
  put({ svg: '', height: TEXT.note.line });
  put(block(plot.foot, WIDE, TEXT.foot));
  const height = Math.ceil(y + COLUMN.margin / 2);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" xml:lang="${LOCALE}">`,
    `<title id="title">${xmlText(plot.title)}</title>`,
    `<desc id="desc">${xmlText(plotWords(plot))}</desc>`,
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
  return { svg, width: WIDTH, height };
}

function block(text: string, letters: number, look: (typeof TEXT)[keyof typeof TEXT]): Drawn {
  const lines = wrapText(text, letters).split('\n');
  return {
    svg: lines
      .map((line, index) => textLine(line, COLUMN.name, (index + 1) * look.line - look.line / 4, look))
      .join(''),
    height: lines.length * look.line + look.after,
  };
}

/** All that a picture shows, in words, a row a line. */
export function plotWords({ note, rows }: Plot): string {
  return [note, ...rows.map(rowWords)].join('\n');
}

function rowWords(row: PlotRow): string {
  switch (row.kind) {
    case 'heading':
      return [row.text, ...(row.ends ?? [])].join('. ');
    case 'year':
      return `${row.name}: ${row.lines.join('; ')}`;
    case 'scale':
      return [named(row.name, row.value), row.sure, ...(row.ends ?? [])].join('. ');
    case 'bar':
      return named(row.name, row.value);
    case 'text':
      return named(row.name, [row.value, row.note, row.sure].filter(Boolean).join(', '));
  }
}

function named({ text }: PlotText, value: string): string {
  return value === '' ? text : `${text}: ${value}`;
}
