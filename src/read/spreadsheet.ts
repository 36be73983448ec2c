import { read as readWorkbook, type WorkBook } from '@e965/xlsx';
import { SHORT_DATE } from './cell-text.ts';
import { countColumns } from './count-columns.ts';
import { countItems } from './count-items.ts';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { LIMITS } from './limits.ts';
import { type OfficePackage, openPackage } from './office-package.ts';
import { isWorthReading } from './picture-in-text.ts';
import type { ReadContext } from './read-options.ts';
import { countHidden, countPlaces, readSheetRows } from './sheet-rows.ts';
import type { Warning } from './warning.ts';

const MEGABYTE = 1024 * 1024;
/** Any part that may be a sheet: a workbook may call its sheets what it likes. */
const SHEET = /^xl\/(?!sharedStrings\.|styles\.|theme\/).*\.xml$/i;
const TEXTS = /^xl\/sharedStrings.*\.xml$/i;
const STYLES = /^xl\/styles.*\.xml$/i;
const PICTURE = /^xl\/media\/[^/]+\.(?:png|jpe?g|tiff?|gif|webp)$/i;

/** Why a file that the library could not read cannot be read. It says so in words of its own. */
function whyNot(error: unknown): Warning {
  const words = error instanceof Error ? error.message : '';
  return { code: /password|encrypt/i.test(words) ? 'locked-office' : 'damaged' };
}

function parse(bytes: Uint8Array): WorkBook | Warning {
  try {
    return readWorkbook(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellStyles: true,
      dateNF: SHORT_DATE,
    });
  } catch (error) {
    return whyNot(error);
  }
}

/** Why a workbook is not given to the library, which makes objects of all that it holds, and of every column that it describes. */
async function tooLarge(inside: OfficePackage): Promise<Warning | undefined> {
  const most = [...inside.names].some((name) => STYLES.test(name))
    ? LIMITS.office.items
    : LIMITS.office.itemsWithoutStyles;
  let items = 0;
  let columns = 0;
  for (const name of inside.names) {
    if (!SHEET.test(name) && !TEXTS.test(name)) continue;
    const part = (await inside.read(name)) ?? new Uint8Array();
    items += countItems(part);
    if (SHEET.test(name)) columns = Math.max(columns, countColumns(part));
  }
  if (columns > LIMITS.tables.columns)
    return {
      code: 'too-large',
      slots: { size: columns, limit: LIMITS.tables.columns, unit: 'columns' },
    };
  return items > most ? { code: 'too-large', slots: { size: items, limit: most, unit: 'cells' } } : undefined;
}

/** Pictures of a workbook, as files of their own: they float over cells, so they come after the sheets. */
async function* openPictures(inside: OfficePackage, context: ReadContext): AsyncGenerator<ReadStep> {
  for (const name of inside.names) {
    if (!PICTURE.test(name) || context.signal?.aborted) continue;
    const bytes = await inside.read(name);
    if (bytes && isWorthReading(bytes)) yield* context.open({ name: name.slice('xl/media/'.length), bytes });
  }
}

function warn(warning: Warning): ReadStep {
  return { kind: 'warning', warning };
}

/**
 * Reads a workbook of Excel, new or old, sheet by sheet: cells as they are shown, not as they are stored.
 * The library inflates a whole file at once, so its size is looked at first.
 */
export async function* readSpreadsheet(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const zipped = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  let inside: OfficePackage | undefined;
  if (zipped) {
    const opened = await openPackage(file.bytes);
    if ('code' in opened) {
      yield warn(opened);
      return;
    }
    inside = opened;
    const limit = LIMITS.office.inflatedMegabytes;
    if (!(await inside.holds())) {
      yield warn({ code: 'too-large', slots: { size: limit + 1, limit, unit: 'MB' } });
      return;
    }
    const refusal = await tooLarge(inside);
    if (refusal) {
      yield warn(refusal);
      return;
    }
  } else if (file.bytes.length > LIMITS.office.megabytes * MEGABYTE) {
    const size = Math.ceil(file.bytes.length / MEGABYTE);
    yield warn({ code: 'too-large', slots: { size, limit: LIMITS.office.megabytes, unit: 'MB' } });
    return;
  }
  const book = parse(file.bytes);
  if ('code' in book) {
    yield warn(book);
    return;
  }
  yield* readSheets(book, info, context);
  if (inside) yield* openPictures(inside, context);
  if (context.signal?.aborted) yield warn({ code: 'cancelled' });
  else yield { kind: 'end', document: { ...info, pages: book.SheetNames.length } };
}

async function* readSheets(
  book: WorkBook,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const limit = LIMITS.tables.cells;
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  let hidden = 0;
  let filled = 0;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    const size = countPlaces(sheet);
    if (size > limit) {
      yield warn({ code: 'too-large', slots: { size, limit, unit: 'cells' } });
      return;
    }
    const unseen = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    for (const part of readSheetRows(sheet, { document: info.id, name, date1904, hidden: unseen })) {
      if (context.signal?.aborted) return;
      filled += part.rows.length;
      hidden += countHidden(part);
      yield { kind: 'part', part };
    }
    yield { kind: 'progress', document: info.id, done: index + 1, of: book.SheetNames.length };
  }
  if (filled === 0) yield warn({ code: 'no-rows' });
  if (hidden > 0) yield warn({ code: 'hidden-cells', slots: { count: hidden } });
}
