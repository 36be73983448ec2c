import { utils, write, type BookType } from '@e965/xlsx';
import { makeMail, mimePart } from '../read/make-mail.ts';
import { makeDocx, makeOdf } from '../read/make-office.ts';
import { utf8 } from '../read/read-all.ts';

const LETTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => LETTERS[letter] ?? letter);
}

function sheet(kind: BookType, value: string): Uint8Array {
  const cells = utils.aoa_to_sheet([
    ['Field', 'Value'],
    ['Riddle', value],
    ['Ward', 'Sampleford'],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, cells, 'Data');
  return new Uint8Array(write(book, { type: 'array', bookType: kind, bookSST: true }) as ArrayBuffer);
}

function htmlTable(value: string): string {
  return `<table><tr><th>Field</th><th>Value</th></tr><tr><td>Riddle</td><td>${escaped(value)}</td></tr><tr><td>Ward</td><td>Sampleford</td></tr></table>`;
}

function wordCell(text: string): string {
  return `<w:tc><w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:tc>`;
}

function odfCell(text: string): string {
  return `<table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell>`;
}

function rtfText(text: string): string {
  return text.replace(/[\\{}]|[^ -~]/g, (letter) =>
    letter.charCodeAt(0) < 128 ? `\\${letter}` : `\\u${letter.charCodeAt(0)}?`,
  );
}

function rows(value: string, row: (cells: readonly string[]) => string): string {
  return [
    ['Field', 'Value'],
    ['Riddle', value],
    ['Ward', 'Sampleford'],
  ]
    .map(row)
    .join('');
}

/** Files of each kind in which the label "Riddle" has this value, written as the kind asks, and nothing of it lives. */
export const CARRIERS: Readonly<Record<string, (value: string) => Uint8Array | Promise<Uint8Array>>> = {
  'reply.csv': (value) =>
    utf8(rows(value, (cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`)),
  'reply.json': (value) => utf8(JSON.stringify({ Riddle: value, Ward: 'Sampleford' })),
  'reply.xlsx': (value) => sheet('xlsx', value),
  'reply.xls': (value) => sheet('biff8', value),
  'reply.ods': (value) => sheet('ods', value),
  'reply.html': (value) => utf8(`<!doctype html><meta charset="utf-8"><h1>Your data</h1>${htmlTable(value)}`),
  'reply.docx': (value) =>
    makeDocx(`<w:tbl>${rows(value, (cells) => `<w:tr>${cells.map(wordCell).join('')}</w:tr>`)}</w:tbl>`),
  'reply.odt': (value) =>
    makeOdf(
      'text',
      `<table:table>${rows(value, (cells) => `<table:table-row>${cells.map(odfCell).join('')}</table:table-row>`)}</table:table>`,
    ),
  'reply.rtf': (value) =>
    utf8(
      `{\\rtf1\\ansi ${rows(value, (cells) => `\\trowd\\cellx3000\\cellx9000 ${cells.map((cell) => `\\intbl ${rtfText(cell)}\\cell `).join('')}\\row `)}}`,
    ),
  'reply.eml': (value) =>
    makeMail(mimePart({ type: 'text/html; charset=utf-8', body: `<p>Your data</p>${htmlTable(value)}` })),
};
