import type { Reading } from '../decode/reading.ts';
import type { Report } from './report.ts';

/** UTF-16 units. What is longer is prose, and a label only by mistake. */
const LONGEST_LABEL = 80;
/** UTF-16 units. What is longer is no code, and its shape would tell of a name or a number. */
const LONGEST_CODE = 6;
/** A label with as many figures may hold a number of somebody's. */
const MANY_FIGURES = 5;
/** Different values from which the letters that codes are made of are told: of fewer they would be the values. */
const ENOUGH = 4;

/**
 * What somebody can copy whose reply was not understood, so that its labels and codes can be learnt: kinds,
 * counts, labels that nobody has explained, and what their values look like. Never a value: `A9` stands for a
 * capital and a figure. A label that looks like somebody's own is left out.
 */
export function shapeReport(report: Report): string {
  const { documents, figures, made, outcome, party, history } = report;
  const unread = report.fields.filter(
    ({ status, absent }) => absent === undefined && (status === 'unknown' || status === 'ambiguous'),
  );
  const values = new Set(report.fields.map(({ value }) => fold(value)));
  const groups = new Map<string, Reading[]>();
  for (const field of unread) {
    const same = groups.get(field.label);
    if (same) same.push(field);
    else groups.set(field.label, [field]);
  }
  const columns = [
    ...new Set(history.map(({ cells }) => cells.map(({ label }) => safe(label, values)).join(' | '))),
  ];
  return [
    `${made.tool}, glossary of ${made.glossaryDate}`,
    `Outcome: ${outcome}. Party: ${party ? `${party.id} (${party.confidence})` : 'not recognised'}.`,
    `Files: ${documents.map(({ format, pages }) => (pages > 1 ? `${format} of ${pages} pages` : format)).join(', ')}.`,
    `Held: ${figures.held}. Explained: ${figures.explained}. More than one meaning: ${figures.ambiguous}. Not explained: ${figures.unexplained}.`,
    `Warnings: ${[...new Set(report.warnings.map(({ code }) => code))].join(', ') || 'none'}.`,
    ...columns.map((names) => `History: ${names}`),
    ...[...groups].map(([label, fields]) => `${safe(label, values)}: ${shapesOf(fields)}`),
  ].join('\n');
}

/** A label as it stands, unless it may be somebody's name, number or address. */
function safe(label: string, values: ReadonlySet<string>): string {
  const figures = label.replace(/\D/g, '').length;
  const own =
    values.has(fold(label)) || label.includes('@') || figures >= MANY_FIGURES || label.length > LONGEST_LABEL;
  return own ? '[a label that may be somebody’s own]' : label;
}

function shapesOf(fields: readonly Reading[]): string {
  const { status } = fields[0] ?? { status: 'unknown' };
  const values = [...new Set(fields.map(({ value }) => value.trim()))];
  const shapes = [...new Set(values.map(shapeOf))].toSorted();
  const codes = values.filter((value) => value.length <= LONGEST_CODE && !/\s/.test(value));
  const letters = [...new Set(codes.join('').replace(/[^a-z]/gi, ''))].toSorted();
  const told = codes.length >= ENOUGH && letters.length >= ENOUGH ? `; letters ${letters.join('')}` : '';
  return `${status}; ${fields.length} of them, ${values.length} different; ${shapes.join(', ')}${told}`;
}

/** `A9` for a capital and a figure; anything longer than a code is only called what it is. */
function shapeOf(value: string): string {
  if (/^[+-]?[\d.,]+%?$/.test(value))
    return value.endsWith('%') ? 'a percentage' : value.includes('.') ? 'a decimal' : 'a number';
  if (value.length > LONGEST_CODE || /\s/.test(value)) return 'words';
  // Letters without case are somebody's own as well: they become a sign that stands for anything.
  return value
    .replace(/[^\p{Lu}\p{Ll}\d/.+-]/gu, '*')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '9');
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
