import type { Warning } from '../read/warning.ts';
import { checkSchema } from './check-schema.ts';
import schema from './report.schema.json' with { type: 'json' };
import type { SavedReport } from './saved-report.ts';

/** What a file of saved reports holds, or why it was not read. */
export type ReadReports = { readonly reports: readonly SavedReport[] } | { readonly warning: Warning };

/** `sar-decoder/1`: a later shape has a higher number. */
const NAME = /^sar-decoder\/(\d+)$/;

/**
 * The reports in JSON that the command line or the report page saved, one or several; files that could not be
 * read have none. The whole text is held against the schema, but for keys that a newer version added. What
 * words mean (a topic, an entry) is not looked up: the glossary may know other ones by now.
 */
export function readReportJson(text: string): ReadReports {
  const json = parse(text);
  const version = isPlain(json) ? NAME.exec(String(json['schema']))?.[1] : undefined;
  if (version === undefined) return { warning: { code: 'not-a-report' } };
  if (Number(version) > 1) return { warning: { code: 'newer-report' } };
  return isFile(json)
    ? { reports: json.files.filter((one) => 'outcome' in one) }
    : { warning: { code: 'not-a-report' } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFile(json: unknown): json is { readonly files: readonly SavedReport[] } {
  return checkSchema(json, schema, true).length === 0;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
