import type { Where } from '../../read/where.ts';
import { say } from '../shared/say.ts';

const LETTERS = 26;

/** A column as spreadsheets name it: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((left - 1) % LETTERS)) + name;
  }
  return name;
}

/** The words for a place: “page 5”, “row 3, column B”. */
export function placeWords(where: Where): string {
  switch (where.kind) {
    case 'page':
      return say('report_place_page', { page: where.page });
    case 'cell':
      return say('report_place_cell', { row: where.row, column: columnName(where.column) });
    case 'paragraph':
      return say('report_place_paragraph', { paragraph: where.paragraph });
    case 'line':
      return say('report_place_line', { line: where.line });
  }
}
