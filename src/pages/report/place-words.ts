import { columnName } from '../../read/column-name.ts';
import type { Where } from '../../read/where.ts';
import { say } from '../shared/say.ts';

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
