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

/** Writes the results in the form asked for, always with a line's end at the end. */
export function formatResults(
  results: readonly CliResult[],
  command: DecodeCommand,
  setting: Setting,
): string {
  const { catalogue } = setting;
  const reports = results.flatMap((result) => (result.report ? [result.report] : []));
  switch (command.format) {
    case 'json':
      return `${JSON.stringify({ schema: 'sar-decoder/1', files: results.map((result) => fileJson(result, catalogue)) }, null, 2)}\n`;
    case 'ndjson':
      return results.map((result) => fileLines(result, catalogue)).join('');
    case 'csv':
      return csv(reports, catalogue);
    case 'html':
      return reportsHtml(reports, catalogue);
    case 'text':
      return reports.map((report) => `${reportText(report, catalogue).trimEnd()}\n`).join('\n\n');
  }
}

/** A file that gave no report still stands in the list, with what was wrong and no fields. */
function fileJson(result: CliResult, catalogue: Catalogue): object {
  if (result.report) return reportJson(result.report, catalogue);
  const warnings = result.opened
    ? result.warnings.map((warning) => ({
        code: warning.code,
        message: renderMessage(warningMessage(warning), catalogue),
      }))
    : [{ code: CANNOT_OPEN, message: renderMessage({ id: 'cli_cannot_open' }, catalogue) }];
  return { file: result.file, warnings, fields: [] };
}

/** One line a field, then the report itself without them. */
function fileLines(result: CliResult, catalogue: Catalogue): string {
  const { fields, ...rest } = fileJson(result, catalogue) as { fields: readonly object[] };
  const lines = fields.map((field) => ({ line: 'field', file: result.file, ...field }));
  return [...lines, { line: 'report', ...rest }].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** One heading line, whatever the number of reports. */
function csv(reports: readonly Report[], catalogue: Catalogue): string {
  return reports
    .map((report, index) => {
      const text = reportCsv(report, catalogue);
      return index === 0 ? text : text.slice(text.indexOf('\n') + 1);
    })
    .map((text) => (text.endsWith('\n') ? text : `${text}\n`))
    .join('');
}
