import { isDate } from './dates.ts';

export const NUMBER = /^[<>~£$€+-]?\s?[\d.,]+\s?(?:%|k|st|nd|rd|th)?$/i;

/** What sort of thing a cell's text is, roughly. */
export function kindOf(cell: string): string {
  if (isDate(cell)) return 'date';
  if (NUMBER.test(cell)) return 'number';
  if (cell.length <= 3) return 'code';
  return cell.includes('@') ? 'mail' : 'words';
}
