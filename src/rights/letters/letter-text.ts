import { joins, letterLines, type LetterLine } from './letter-lines.ts';
import type { Letter } from './letter.ts';

/** A letter as plain text, to copy or to send by e-mail. A paragraph is one line; rows of a list are set in. */
export function letterText(letter: Letter): string {
  let text = '';
  let before: LetterLine['role'] | undefined;
  for (const { role, text: line } of letterLines(letter)) {
    if (before !== undefined) text += joins(before, role) ? '\n' : '\n\n';
    text += role === 'row' ? `    ${line}` : line;
    before = role;
  }
  return `${text}\n`;
}
