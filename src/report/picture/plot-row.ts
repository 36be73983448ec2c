import type { PartyId } from '../../glossary/entry.ts';
import { wrapText } from '../wrap-text.ts';
import colours from './colours.json' with { type: 'json' };
import type { PlotRow } from './plot.ts';
import { COLUMN, nameLines, TEXT, textLine } from './plot-text.ts';
import type { ScaleLine } from './scale-line.ts';

/** A part of a picture, drawn from 0 downwards, and how high it is. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** Letters that a line of each column holds. */
const LETTERS = { name: 30, value: 24, note: 42, ends: 24, event: 68 } as const;
const LINE = 20;
const MIDDLE = 10;
const SWATCH = 10;
const DRAWN = COLUMN.drawingEnd - COLUMN.drawing;

const SWATCHES: Readonly<Partial<Record<PartyId, string>>> = {
  labour: colours['p-labour'],
  conservative: colours['p-conservative'],
  'liberal-democrats': colours['p-libdem'],
  green: colours['p-green'],
  'reform-uk': colours['p-reform'],
  snp: colours['p-snp'],
  'plaid-cymru': colours['p-plaid'],
};

/** Draws one row of a picture. */
export function plotRow(row: PlotRow): Drawn {
  switch (row.kind) {
    case 'heading':
      return headingRow(row);
    case 'year':
      return yearRow(row);
    case 'scale':
      return withName(
        row,
        scaleDrawing(row.line) + (row.ends ? endsText(row.ends, LINE) : ''),
        row.ends ? 2 : 1,
      );
    case 'text': {
      const lines = split(row.note, LETTERS.note);
      return withName(row, lineBelow(lines, COLUMN.drawing, TEXT.ends), lines.length);
    }
    case 'bar':
      return withName(row, bar(row.share, row.hollow), 1);
  }
}

function withName(row: Extract<PlotRow, { name: { text: string } }>, drawing: string, least: number): Drawn {
  const party = row.kind === 'bar' ? row.party : undefined;
  const swatch =
    party === undefined
      ? ''
      : `<rect x="${COLUMN.name}" y="${MIDDLE - SWATCH / 2}" width="${SWATCH}" height="${SWATCH}" fill="${SWATCHES[party] ?? colours['ink-3']}"/>`;
  const names = split(row.name.text, LETTERS.name);
  const values = split(row.value, LETTERS.value);
  const sure = (row.kind === 'bar' ? undefined : row.sure) ?? '';
  const x = COLUMN.name + (party === undefined ? 0 : SWATCH + 8);
  const height = Math.max(names.length, values.length + Number(sure !== ''), least) * LINE + 8;
  return {
    svg:
      swatch + nameLines(names, row.name, x) + drawing + lineBelow(values, COLUMN.right, TEXT.value, 'end'),
    height,
  };
}

function split(text: string, letters: number): readonly string[] {
  // A code may be longer than its column, and has no space to part it at.
  return wrapText(text, letters)
    .split('\n')
    .flatMap((line) => {
      const all = [...line];
      const pieces = Math.max(1, Math.ceil(all.length / letters));
      return Array.from({ length: pieces }, (_, piece) =>
        all.slice(piece * letters, (piece + 1) * letters).join(''),
      );
    });
}

function lineBelow(
  lines: readonly string[],
  x: number,
  look: (typeof TEXT)['ends' | 'value' | 'name'],
  anchor = 'start',
): string {
  return lines.map((line, index) => textLine(line, x, index * LINE + 15, look, anchor)).join('');
}

function headingRow({ text, ends }: Extract<PlotRow, { kind: 'heading' }>): Drawn {
  const lines = split(text, LETTERS.name);
  const rule = `<path d="M${COLUMN.name} 8H${COLUMN.right}" stroke="${colours.rule}" fill="none"/>`;
  const words = lines
    .map((line, index) => textLine(line, COLUMN.name, index * LINE + 32, TEXT.heading))
    .join('');
  const deep = Math.max(lines.length, ...(ends ?? []).map((end) => split(end, LETTERS.ends).length));
  return { svg: rule + words + (ends ? endsText(ends, 17) : ''), height: deep * LINE + 28 };
}

function endsText([low, high]: readonly [string, string], y: number): string {
  const left = split(low, LETTERS.ends).map((line, index) =>
    textLine(line, COLUMN.drawing, y + 15 + index * 16, TEXT.ends),
  );
  const right = split(high, LETTERS.ends).map((line, index) =>
    textLine(line, COLUMN.drawingEnd, y + 15 + index * 16, TEXT.ends, 'end'),
  );
  return [...left, ...right].join('');
}

function at(percent: number): string {
  return (COLUMN.drawing + (percent / 100) * DRAWN).toFixed(1);
}

function scaleDrawing({ from, to, assumed, openEnded, ticks, mark }: ScaleLine): string {
  const stroke = `stroke="${colours['rule-2']}" stroke-width="1.5" fill="none"`;
  const end = openEnded
    ? `<path d="M${Number(at(to)) - 7} ${MIDDLE - 5}l7 5-7 5" ${stroke}/>`
    : tick(to, 7, stroke);
  return [
    `<path d="M${at(from)} ${MIDDLE}H${at(to)}" ${stroke}${assumed ? ' stroke-dasharray="4 4"' : ''}/>`,
    tick(from, 7, stroke),
    ...ticks.map((place) => tick(place, 3.5, stroke)),
    end,
    mark ? markDrawing(mark) : '',
  ].join('');
}

function tick(place: number, half: number, stroke: string): string {
  return `<path d="M${at(place)} ${MIDDLE - half}v${2 * half}" ${stroke}/>`;
}

function markDrawing(mark: NonNullable<ScaleLine['mark']>): string {
  if (!mark.offScale)
    return `<circle cx="${at(mark.at)}" cy="${MIDDLE}" r="7" fill="${colours.ink}" stroke="${colours.ground}" stroke-width="2"/>`;
  return `<path d="M${at(mark.at)} ${MIDDLE - 8}l8 8-8 8-8-8z" fill="${colours.ground}" stroke="${colours.warn}" stroke-width="2.5"/>`;
}

function bar(share: number, hollow = false): string {
  const wide = Math.max(share * DRAWN, 2).toFixed(1);
  const look = hollow
    ? `fill="none" stroke="${colours['ink-2']}" stroke-width="1.5" stroke-dasharray="4 3"`
    : `fill="${colours['ink-2']}"`;
  return `<rect x="${COLUMN.drawing}" y="${MIDDLE - 7}" width="${wide}" height="14" ${look}/>`;
}

const YEAR = { from: 110, to: COLUMN.right };

function yearRow({ name, marks, lines }: Extract<PlotRow, { kind: 'year' }>): Drawn {
  const empty = marks.length === 0;
  const stroke = `stroke="${colours['rule-2']}" stroke-width="1.5"${empty ? ' stroke-dasharray="2 5"' : ''}`;
  const dots = marks.map(
    (place) =>
      `<circle cx="${(YEAR.from + place * (YEAR.to - YEAR.from)).toFixed(1)}" cy="${MIDDLE}" r="6" fill="${colours.ink}" stroke="${colours.ground}" stroke-width="2"/>`,
  );
  const words = lines.flatMap((line) => split(line, LETTERS.event));
  return {
    svg: [
      textLine(name, COLUMN.name, 15, TEXT.value),
      `<path d="M${YEAR.from} ${MIDDLE}H${YEAR.to}" ${stroke}/>`,
      ...dots,
      ...words.map((line, index) => textLine(line, YEAR.from, (index + 1) * LINE + 15, TEXT.name)),
    ].join(''),
    height: (words.length + 1) * LINE + 14,
  };
}
