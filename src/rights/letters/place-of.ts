import { columnName } from '../../read/column-name.ts';
import type { Where } from '../../read/where.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** Where a thing stands in the reply, in words. The file is named where there are several. */
export function placeOf(where: Where, documents: ReplyFacts['documents']): string {
  const file = documents.length > 1 ? documents.find(({ id }) => id === where.document)?.name : undefined;
  return file === undefined ? inFile(where) : `${file}, ${inFile(where)}`;
}

function inFile(where: Where): string {
  switch (where.kind) {
    case 'page':
      return `page ${where.page}`;
    case 'cell': {
      const cell = `row ${where.row}, column ${columnName(where.column)}`;
      return where.sheet === '' ? cell : `sheet ${where.sheet}, ${cell}`;
    }
    case 'paragraph':
      return `paragraph ${where.paragraph}`;
    case 'line':
      return `line ${where.line}`;
  }
}
