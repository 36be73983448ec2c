import type { ReaderSays } from './answer.ts';
import type { ReducedReading, ReducedReport } from './reduced-report.ts';
import { csvCell } from './csv-cell.ts';
import { renderMessage, type Catalogue } from './render-message.ts';

/** The columns of the table that people save. They are only ever added to, and at the end. */
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
  'id',
  'party',
  'outcome',
  'sheet',
  'status_id',
  'confidence',
  'entry',
  'guess',
  'special',
  'absent',
  'unsure',
  'number',
  'also',
  'left_out',
  'answer',
  'asked',
] as const;

/** What a row says, by the names of the columns. */
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** The outcome in the table of a file that gave no report. */
const UNREAD = 'unread';

/** The line that names the columns. */
export function csvHeading(): string {
  return line(Object.fromEntries(COLUMNS.map((name) => [name, name])));
}

/**
 * The readings of one reply as CSV for a spreadsheet (RFC 4180, CRLF). `says`: what the reader chose to save
 * with them.
 */
export function reportCsv(report: ReducedReport, catalogue: Catalogue, says?: ReaderSays): string {
  return csvHeading() + csvRows(report, catalogue, says);
}

/**
 * The rows below the heading, one a field in the order of the reply. Cells that look like formulas get an
 * apostrophe. A reply without fields has one row, which says what came of it.
 */
export function csvRows(report: ReducedReport, catalogue: Catalogue, says?: ReaderSays): string {
  const { fields, file, outcome, party } = report;
  const whole: Row = { file, outcome, party: party?.id ?? '' };
  if (fields.length === 0) return line(whole);
  const names = new Map(report.documents.map(({ id, name }) => [id, name]));
  return fields
    .map((field) =>
      line({
        ...whole,
        document: names.get(field.where.document) ?? '',
        ...rowOf(field, catalogue),
        ...(says && answerOf(field, says)),
      }),
    )
    .join('');
}

/** The row of a file that gave no report. */
export function unreadCsv(file: string): string {
  return line({ file, outcome: UNREAD });
}

function answerOf({ id }: ReducedReading, { answers, asked }: ReaderSays): Row {
  return {
    answer: Object.hasOwn(answers, id) ? (answers[id] ?? '') : '',
    asked: String(asked.has(id)),
  };
}

function rowOf(field: ReducedReading, catalogue: Catalogue): Row {
  const { where, status, parsed } = field;
  return {
    place: placeText(where),
    sheet: where.kind === 'cell' ? where.sheet : '',
    section: field.section ?? '',
    label: field.label,
    value: field.value,
    group: status === 'unknown' ? 'unexplained' : field.category,
    status: renderMessage({ id: `text_status_${status}` }, catalogue),
    status_id: status,
    meaning: meaning(field),
    basis: field.basis,
    sources: field.sources.map(({ title, date }) => `${title} (${date})`).join('; '),
    hidden: field.hidden ?? '',
    person: field.subject ?? '',
    id: field.id,
    confidence: field.confidence,
    entry: field.entry ?? '',
    guess: String(field.guess),
    special: String(field.special),
    absent: field.absent ?? '',
    unsure: field.unsure?.join('; ') ?? '',
    left_out: field.leftOut ?? '',
    number: parsed?.number === undefined ? '' : String(parsed.number),
    also: (field.also ?? [])
      .map(({ label, value }) => (label === '' ? value : `${label}: ${value}`))
      .join('; '),
  };
}

/** For a code of several meanings, all of them, none first. */
function meaning({ alternatives, plain }: ReducedReading): string {
  if (!alternatives) return plain;
  return alternatives.map((one) => `${one.scheme}: ${one.name}. ${one.plain}`).join(' | ');
}

function placeText(where: ReducedReading['where']): string {
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

function line(row: Row): string {
  return `${COLUMNS.map((name) => csvCell(row[name] ?? '')).join(',')}\r\n`;
}
