import { readCsv } from './csv.ts';
import { decodeText, findEncoding } from './decode-text.ts';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { PATH_MARK, readTables } from './json-tables.ts';
import { LIMITS } from './limits.ts';
import { measureJson, parseJson } from './parse-json.ts';
import type { ReadContext } from './read-options.ts';
import { formatOfName } from './sniff-format.ts';

const MEGABYTE = 1024 * 1024;
/** Rows that are handed over at a time. */
const ROWS = 1000;

/**
 * Reads JSON, also one value a line: names beside values, records and lists as rows of tables, under the
 * names that lead to them. Numbers stay as they are written.
 */
export async function* readJson(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const { megabytes, ...most } = LIMITS.json;
  const size = Math.ceil(file.bytes.length / MEGABYTE);
  if (size > megabytes) {
    const slots = { size, limit: megabytes, unit: 'MB' };
    yield { kind: 'warning', warning: { code: 'too-large', slots } };
    return;
  }
  const encoding = findEncoding(file.bytes);
  const text = [...decodeText(file.bytes, encoding, MEGABYTE)].join('');
  const measured = measureJson(text);
  for (const unit of ['values', 'letters'] as const) {
    if (measured[unit] <= most[unit]) continue;
    const slots = { size: measured[unit], limit: most[unit], unit };
    yield { kind: 'warning', warning: { code: 'too-large', slots } };
    return;
  }
  if (measured.levels > most.levels) {
    const slots = { limit: most.levels, unit: 'levels' };
    yield { kind: 'warning', warning: { code: 'holds-too-much', slots } };
    return;
  }
  const parsed = parseJson(text);
  if (!parsed) {
    // Text that only starts like JSON, under a name that does not promise it.
    if (formatOfName(file.name) === 'json') yield { kind: 'warning', warning: { code: 'damaged' } };
    else yield* readCsv(file, info, context);
    return;
  }
  if (encoding.label === 'windows-1252') yield { kind: 'warning', warning: { code: 'encoding-guessed' } };
  const names = new Map<string, number>();
  let pages = 0;
  for (const { path, rows, headings, records } of readTables(parsed.value)) {
    if (!rows.some((row) => row.some((cell) => cell !== ''))) continue;
    const section = path.join(PATH_MARK);
    const before = names.get(section) ?? 0;
    names.set(section, before + 1);
    // Two tables may stand under one name; no two may be taken for one.
    const sheet = before === 0 ? section : `${section} (${before + 1})`.trim();
    pages++;
    for (let at = 0; at < rows.length; at += ROWS) {
      if (context.signal?.aborted) {
        yield { kind: 'warning', warning: { code: 'cancelled' } };
        return;
      }
      yield {
        kind: 'part',
        part: {
          kind: 'rows',
          document: info.id,
          sheet,
          firstRow: at + 1,
          rows: rows.slice(at, at + ROWS),
          ...(section !== '' && { section }),
          ...(headings > 0 && { headings }),
          ...(records && { records }),
        },
      };
    }
  }
  if (parsed.repeated > 0) {
    const slots = { count: parsed.repeated };
    yield { kind: 'warning', warning: { code: 'repeated-names', slots } };
  }
  if (pages === 0) yield { kind: 'warning', warning: { code: 'no-rows' } };
  yield { kind: 'end', document: { ...info, pages } };
}
