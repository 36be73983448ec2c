import type { Alternative, Claim, Message, Reading } from '../decode/reading.ts';
import type { Table } from '../layout/block.ts';
import type { Warning } from '../read/warning.ts';
import type { ReaderSays } from './answer.ts';
import { fileOfWarning } from './file-of-warning.ts';
import { renderMessage, type Catalogue } from './render-message.ts';
import type { ReducedReport } from './reduced-report.ts';
import type { Report } from './report.ts';

/** The message that says what a warning is about. */
export function warningMessage(warning: Warning): Message {
  const id = `warning_${warning.code.replaceAll('-', '_')}`;
  return warning.slots ? { id, slots: warning.slots } : { id };
}

/** A warning as it is saved: with the file of the reply that it is about, as far as that is known. */
export function warningJson(
  warning: Warning,
  documents: Report['documents'],
  catalogue: Catalogue,
): Record<string, unknown> {
  return {
    code: warning.code,
    message: renderMessage(warningMessage(warning), catalogue),
    ...fileOfWarning(warning, documents),
    ...(warning.where && { where: warning.where }),
  };
}

/**
 * A report as the plain object that the command line and the page save: messages as text, the party's
 * words as they are. Its shape is `report.schema.json`. `says`: what the reader chose to save with it.
 */
export function reportJson(
  report: ReducedReport,
  catalogue: Catalogue,
  says?: ReaderSays,
): Record<string, unknown> {
  const say = (message: Message): string => renderMessage(message, catalogue);
  const { party, tables, ...rest } = report;
  return {
    ...rest,
    ...(party && { party: { ...party, because: say(party.because) } }),
    headline: say(report.headline),
    story: report.story.map(({ message, readings }) => ({ text: say(message), readings })),
    nextSteps: report.nextSteps.map(say),
    fields: report.fields.map((field) => fieldJson(field, say)),
    findings: report.findings.map((finding) => ({ ...finding, because: say(finding.because) })),
    clock: { ...report.clock, steps: report.clock.steps.map(say) },
    warnings: report.warnings.map((warning) => warningJson(warning, report.documents, catalogue)),
    ...(says && { answers: says.answers, asked: [...says.asked] }),
    ...(tables && { tables: tables.map(tableJson) }),
  };
}

/** A reading, or what is said of many fields alike, as the plain object that is saved. */
export function fieldJson(
  field: Pick<Reading, 'claims' | 'alternatives'> & { readonly placed?: object },
  say: (message: Message) => string,
): Record<string, unknown> {
  const { alternatives, placed, ...rest } = field;
  const spoken = (said: Claim | Alternative): Record<string, unknown> => ({
    ...said,
    because: say(said.because),
  });
  return {
    ...rest,
    ...(placed && { scale: placed }),
    claims: field.claims.map(spoken),
    ...(alternatives && { alternatives: alternatives.map(spoken) }),
  };
}

/**
 * A table as rows of text in the order of the page, its heading rows first. Each row has a text for every
 * column: a merged cell's stands in its first row and column, and `spans`, where there are any, says how
 * far it reaches, rows and columns counted from 0. `document` is the id of the one that holds it.
 */
export function tableJson(table: Table): {
  readonly document?: string;
  readonly sheet?: string;
  readonly page: number;
  readonly rows: readonly (readonly string[])[];
  readonly spans?: readonly { row: number; column: number; rowSpan: number; columnSpan: number }[];
} {
  // The last heading row stands apart from the ones above it, which begin the rows.
  const body = table.rows.findIndex((row) => !row.some((cell) => cell.header));
  const above = body < 0 ? table.rows.length : body;
  const rows =
    table.header.length > 0
      ? [...table.rows.slice(0, above), table.header, ...table.rows.slice(above)]
      : table.rows;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const spans = rows.flatMap((cells, row) =>
    cells.flatMap(({ rowSpan, columnSpan }, column) =>
      rowSpan > 1 || columnSpan > 1 ? [{ row, column, rowSpan, columnSpan }] : [],
    ),
  );
  const where = rows.flat()[0]?.where;
  return {
    ...(where && { document: where.document }),
    ...(where?.kind === 'cell' && where.sheet !== '' && { sheet: where.sheet }),
    page: table.page,
    rows: rows.map((row) => Array.from({ length: columns }, (_, at) => row[at]?.text ?? '')),
    ...(spans.length > 0 && { spans }),
  };
}
