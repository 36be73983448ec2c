import type { Warning } from '../read/warning.ts';
import type { Report } from '../report/report.ts';
import { csvHeading, csvRows, unreadCsv } from '../report/report-csv.ts';
import { HTML_END, htmlReport, htmlStart } from '../report/report-html.ts';
import { reportJson, warningJson } from '../report/report-json.ts';
import { reportText } from '../report/report-text.ts';
import type { Catalogue } from '../report/render-message.ts';
import type { OutputFormat } from './parse-arguments.ts';
import type { Setting } from './run.ts';
import { cannotOpen } from './say.ts';

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

/** A form of output: what stands before all results, each of them, and after all. */
interface Form {
  readonly start: string;
  readonly result: (result: CliResult, isFirst: boolean) => Iterable<string>;
  readonly end: string;
}

/**
 * Gives each result in the form asked for as soon as it is there, and then lets it go: hundreds of
 * replies never lie in memory together. The forms for programs never hold the whole text of one
 * reply either: it may be longer than a string can be.
 */
export async function* formatResults(
  results: AsyncIterable<CliResult>,
  format: OutputFormat,
  { catalogue }: Setting,
): AsyncGenerator<string> {
  const { start, result: form, end } = formOf(format, catalogue);
  let isFirst = true;
  yield start;
  for await (const result of results) {
    // What people read does not say of a file that it was not read; they are told on the screen.
    if (!result.report && (format === 'text' || format === 'html')) continue;
    yield* form(result, isFirst);
    isFirst = false;
  }
  yield end;
}

function formOf(format: OutputFormat, catalogue: Catalogue): Form {
  const plain = { start: '', end: '' };
  switch (format) {
    case 'json':
      return {
        start: '{"schema":"sar-decoder/1","files":[',
        result: (result, isFirst) => json(result, isFirst, catalogue),
        end: ']}\n',
      };
    case 'ndjson':
      return { ...plain, result: (result) => lines(result, catalogue) };
    case 'csv':
      return {
        start: csvHeading(),
        result: ({ file, report }) => [report ? csvRows(report, catalogue) : unreadCsv(file)],
        end: '',
      };
    case 'html':
      return {
        start: htmlStart(catalogue),
        result: ({ report }) => (report ? [htmlReport(report, catalogue)] : []),
        end: HTML_END,
      };
    case 'text':
      return { ...plain, result: ({ report }, isFirst) => (report ? text(report, isFirst, catalogue) : []) };
  }
}

function* text(report: Report, isFirst: boolean, catalogue: Catalogue): Generator<string> {
  yield `${isFirst ? '' : '\n\n'}${reportText(report, catalogue).trimEnd()}\n`;
}

/** A line for each field, so that people can look into it too. */
function* json(result: CliResult, isFirst: boolean, catalogue: Catalogue): Generator<string> {
  const { head, fields } = fileJson(result, catalogue);
  // `head` always names the file, so there is a brace to take off and a comma to put.
  yield `${isFirst ? '' : ','}\n${JSON.stringify(head).slice(0, -1)},"fields":[`;
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
  const warnings = result.opened
    ? result.warnings.map((warning) => warningJson(warning, [], catalogue))
    : [cannotOpen({ catalogue })];
  return { head: { file: result.file, warnings }, fields: [] };
}
