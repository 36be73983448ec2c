import { renderMessage, type Catalogue } from './render-message.ts';
import type { Report } from './report.ts';

/** Columns of the table that people save; one row a field, in the order of the reply. */
const COLUMNS = [
  'file',
  'document',
  'place',
  'section',
  'label',
  'value',
  'group',
  'status',
  'meaning',
  'basis',
  'sources',
  'hidden',
  'person',
] as const;

/** A cell that a spreadsheet would take for a formula. Only text is ever escaped; plain numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/** The readings as CSV for a spreadsheet (RFC 4180, CRLF). Cells that look like formulas get an apostrophe. */
export function reportCsv(report: Report, catalogue: Catalogue): string {
  const names = new Map(report.documents.map(({ id, name }) => [id, name]));
  const rows = report.fields.map((field) => [
    report.file,
    names.get(field.where.document) ?? '',
    placeText(field.where),
    field.section ?? '',
    field.label,
    field.value,
    field.status === 'unknown' ? 'unexplained' : field.category,
    renderMessage({ id: `text_status_${field.status}` }, catalogue),
    meaning(field),
    field.basis,
    field.sources.map(({ title, date }) => `${title} (${date})`).join('; '),
    field.hidden ?? '',
    field.subject ?? '',
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function meaning(field: Report['fields'][number]): string {
  if (!field.alternatives) return field.plain;
  return field.alternatives.map(({ scheme, name }) => `${scheme}: ${name}`).join(' | ');
}

function placeText(where: Report['fields'][number]['where']): string {
  switch (where.kind) {
    case 'page':
      return `page ${where.page}`;
    case 'cell':
      return `row ${where.row}, column ${where.column}`;
    case 'paragraph':
      return `paragraph ${where.paragraph}`;
    case 'line':
      return `line ${where.line}`;
  }
}

function cell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
