import type { Warning } from '../../read/warning.ts';
import type { Report } from '../../report/report.ts';
import { csvHeading, csvRows, unreadCsv } from '../../report/report-csv.ts';
import { HTML_END, htmlReport, htmlStart } from '../../report/report-html.ts';
import { reportJson, warningJson } from '../../report/report-json.ts';
import { reportText } from '../../report/report-text.ts';
import type { Catalogue } from '../../report/render-message.ts';
import type { OutputFormat } from '../parse-arguments.ts';
import { type LackingCode, lackingJson } from '../say.ts';

/** What came of one reply. `lacking` says why nothing did: the machine would not give the file, or the program failed over it. */
export interface CliResult {
  readonly file: string;
  readonly report?: Report;
  readonly warnings: readonly Warning[];
  readonly lacking?: LackingCode;
}

/** The JSON of one file, its fields apart, because there may be a million. */
interface FileJson {
  readonly head: Readonly<Record<string, unknown>>;
  readonly fields: readonly unknown[];
}

/** What stands around the results in a form: before all, between two, and after all. */
export interface Frame {
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

const PLAIN: Frame = { start: '', between: '', end: '' };

/** What stands around the results in the form asked for. */
export function frameOf(format: OutputFormat, catalogue: Catalogue): Frame {
  switch (format) {
    case 'json':
      return { start: '{"schema":"sar-decoder/1","files":[', between: ',', end: ']}\n' };
    case 'ndjson':
      return PLAIN;
    case 'csv':
      return { ...PLAIN, start: csvHeading() };
    case 'html':
      return { ...PLAIN, start: htmlStart(catalogue), end: HTML_END };
    case 'text':
      return { ...PLAIN, between: '\n\n' };
  }
}

/**
 * One result in the form asked for. The forms for programs never hold the whole text of one reply: it may be longer than
 * a string can be. What people read does not say of a file that it was not read; they are told on the screen.
 */
export function formatResult(
  result: CliResult,
  format: OutputFormat,
  catalogue: Catalogue,
): Iterable<string> {
  const { file, report } = result;
  switch (format) {
    case 'json':
      return json(result, catalogue);
    case 'ndjson':
      return lines(result, catalogue);
    case 'csv':
      return [report ? csvRows(report, catalogue) : unreadCsv(file)];
    case 'html':
      return report ? [htmlReport(report, catalogue)] : [];
    case 'text':
      return report ? [`${reportText(report, catalogue).trimEnd()}\n`] : [];
  }
}

/** A line for each field, so that people can look into it too. */
function* json(result: CliResult, catalogue: Catalogue): Generator<string> {
  const { head, fields } = fileJson(result, catalogue);
  // `head` always names the file, so there is a brace to take off and a comma to put.
  yield `\n${JSON.stringify(head).slice(0, -1)},"fields":[`;
  for (const [number, field] of fields.entries()) {
    yield `${number > 0 ? ',' : ''}\n${JSON.stringify(field)}`;
  }
  yield ']}';
}

/** One line a field, then the report itself without them. */
function* lines(result: CliResult, catalogue: Catalogue): Generator<string> {
  const { head, fields } = fileJson(result, catalogue);
  for (const field of fields) {
    yield `${JSON.stringify({ line: 'field', file: result.file, ...(field as object) })}\n`;
  }
  yield `${JSON.stringify({ line: 'report', ...head })}\n`;
}

/** A file that gave no report still stands in the list, with what was wrong and no fields. */
function fileJson(result: CliResult, catalogue: Catalogue): FileJson {
  if (result.report) {
    const { fields, ...head } = reportJson(result.report, catalogue);
    return { head, fields: Array.isArray(fields) ? fields : [] };
  }
  const warnings = result.lacking
    ? [lackingJson(result.lacking, { catalogue })]
    : result.warnings.map((warning) => warningJson(warning, [], catalogue));
  return { head: { file: result.file, warnings }, fields: [] };
}
