import type { Warning } from '../read/warning.ts';
import type { Report } from '../report/report.ts';
import { reportCsv } from '../report/report-csv.ts';
import { reportJson, warningMessage } from '../report/report-json.ts';
import { reportText } from '../report/report-text.ts';
import { renderMessage, type Catalogue } from '../report/render-message.ts';
import type { DecodeCommand } from './parse-arguments.ts';
import { reportsHtml } from './reports-html.ts';
import type { Setting } from './run.ts';
import { CANNOT_OPEN } from './say.ts';

/** What came of one reply; `opened` is false where the machine would not give the file. */
export interface CliResult {
  readonly file: string;
  readonly report?: Report;
  readonly warnings: readonly Warning[];
  readonly opened: boolean;
}

/** The JSON of one file, its fields apart, because there may be a million. */
interface FileJson {
  readonly head: Readonly<Record<string, unknown>>;
  readonly fields: readonly unknown[];
}

/**
 * Gives the results in the form asked for, piece by piece and with a line's end at the end. The two
 * forms for programs never hold the whole text: it may be longer than a string can be.
 */
export function* formatResults(
  results: readonly CliResult[],
  command: DecodeCommand,
  { catalogue }: Setting,
): Generator<string> {
  const reports = results.flatMap((result) => (result.report ? [result.report] : []));
  switch (command.format) {
    case 'json':
      yield* json(results, catalogue);
      break;
    case 'ndjson':
      for (const result of results) yield* lines(result, catalogue);
      break;
    case 'csv':
      yield* csv(reports, catalogue);
      break;
    case 'html':
      yield reportsHtml(reports, catalogue);
      break;
    case 'text':
      for (const [index, report] of reports.entries()) {
        yield `${index > 0 ? '\n\n' : ''}${reportText(report, catalogue).trimEnd()}\n`;
      }
  }
}

/** One object; a line for each field, so that people can look into it too. */
function* json(results: readonly CliResult[], catalogue: Catalogue): Generator<string> {
  yield '{"schema":"sar-decoder/1","files":[';
  for (const [index, result] of results.entries()) {
    const { head, fields } = fileJson(result, catalogue);
    // `head` always names the file, so there is a brace to take off and a comma to put.
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(head).slice(0, -1)},"fields":[`;
    for (const [number, field] of fields.entries()) {
      yield `${number > 0 ? ',' : ''}\n${JSON.stringify(field)}`;
    }
    yield ']}';
  }
  yield ']}\n';
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
  const warnings = result.opened
    ? result.warnings.map((warning) => ({
        code: warning.code,
        message: renderMessage(warningMessage(warning), catalogue),
      }))
    : [{ code: CANNOT_OPEN, message: renderMessage({ id: 'cli_cannot_open' }, catalogue) }];
  return { head: { file: result.file, warnings }, fields: [] };
}

/** One heading line, whatever the number of reports. */
function* csv(reports: readonly Report[], catalogue: Catalogue): Generator<string> {
  for (const [index, report] of reports.entries()) {
    const text = reportCsv(report, catalogue);
    const rows = index === 0 ? text : text.slice(text.indexOf('\n') + 1);
    yield rows.endsWith('\n') ? rows : `${rows}\n`;
  }
}
