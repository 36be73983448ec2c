import type { ReaderSays } from './answer.ts';
import { leaveOut } from './leave-out.ts';
import type { Leaving } from './leaving.ts';
import type { ReducedReport } from './reduced-report.ts';
import type { Catalogue } from './render-message.ts';
import { reportCsv } from './report-csv.ts';
import { reportHtml } from './report-html.ts';
import { reportJson } from './report-json.ts';
import type { Report } from './report.ts';

/** The forms in which a report can be saved: to be read, for a spreadsheet, and for programs. */
export const EXPORT_FORMS = ['html', 'csv', 'json'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** A file as it is written. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const TYPES: Readonly<Record<ExportForm, string>> = {
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * A report as the file that a reader saves, without what they leave out. `says` is what they answered, where
 * they choose to save it; of rows that are left out nothing is said either.
 */
export function exportReport(
  report: Report,
  form: ExportForm,
  leaving: Leaving,
  catalogue: Catalogue,
  says?: ReaderSays,
): Exported {
  const reduced = leaveOut(report, leaving);
  const text = textOf(reduced, form, catalogue, says && saysOf(reduced, says));
  return { name: `${stemOf(reduced.file)}-decoded.${form}`, type: TYPES[form], text };
}

function textOf(
  report: ReducedReport,
  form: ExportForm,
  catalogue: Catalogue,
  says: ReaderSays | undefined,
): string {
  switch (form) {
    case 'html':
      return reportHtml(report, catalogue, says);
    case 'csv':
      return reportCsv(report, catalogue, says);
    case 'json': {
      const file = { schema: 'sar-decoder/1', files: [reportJson(report, catalogue, says)] };
      return `${JSON.stringify(file, null, 2)}\n`;
    }
  }
}

/** What is said of the fields that are in a report. */
function saysOf({ fields }: ReducedReport, { answers, asked }: ReaderSays): ReaderSays {
  const here = new Set(fields.map(({ id }) => id));
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => here.has(id))),
    asked: new Set([...asked].filter((id) => here.has(id))),
  };
}

/** The name of a reply's first file without its ending. */
function stemOf(file: string): string {
  const stem = file
    .split(',')[0]
    ?.replace(/\.[^.]*$/, '')
    .trim();
  return stem || 'reply';
}
