import { sayDay } from '../say-day.ts';
import type { Letter, LetterParagraph, LetterTable } from './letter.ts';

/** What a line of a letter is, for those who set it. */
export interface LetterLine {
  readonly role: 'from' | 'to' | 'date' | 'subject' | 'text' | 'caption' | 'row' | 'ending';
  readonly text: string;
}

/** A letter as lines from top to bottom. A row of a list is one line, with its cells one after the other. */
export function letterLines(letter: Letter): readonly LetterLine[] {
  const { from, to, date, subject, greeting, paragraphs, ending, enclosures } = letter;
  return [
    ...from.map((text) => line('from', text)),
    ...to.map((text) => line('to', text)),
    line('date', sayDay(date)),
    line('subject', subject),
    line('text', greeting),
    ...paragraphs.flatMap(paragraphLines),
    ...ending.map((text) => line('ending', text)),
    ...(enclosures.length > 0 ? [line('text', `Enclosed: ${enclosures.join('; ')}`)] : []),
  ];
}

function paragraphLines(paragraph: LetterParagraph): readonly LetterLine[] {
  const { table } = paragraph;
  return [
    line('text', numbered(paragraph)),
    ...(table
      ? [line('caption', table.caption), ...rowsOf(table).map((row) => line('row', rowText(row)))]
      : []),
  ];
}

/** What heads the columns, where there are several, and what stands in them. */
export function rowsOf({ columns, rows }: LetterTable): readonly (readonly string[])[] {
  return columns.length > 1 ? [columns, ...rows] : rows;
}

/** A paragraph with its number before it. */
export function numbered({ number, text }: LetterParagraph): string {
  return number === undefined ? text : `${number}. ${text}`;
}

/** The cells of a row, with what is between them made plain. An empty one keeps its column. */
function rowText(row: readonly string[]): string {
  return row.map((cell) => cell || '–').join(' | ');
}

function line(role: LetterLine['role'], text: string): LetterLine {
  return { role, text: text.replace(/\s+/g, ' ').trim() };
}

/** Whether a line belongs to the one before it, with no space between them. */
export function joins(before: LetterLine['role'], role: LetterLine['role']): boolean {
  if (role === 'row') return before === 'row' || before === 'caption';
  return role === before && (role === 'from' || role === 'to' || role === 'ending');
}
