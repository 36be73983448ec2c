import { ContentBound } from './bound-content.ts';
import { readCsv } from './csv.ts';
import type { DocumentInfo, Format, InputFile, ReadStep } from './document.ts';
import names from './format-names.json' with { type: 'json' };
import { sha256 } from './hash-files.ts';
import { holdsTooMuch } from './holds-too-much.ts';
import { LIMITS } from './limits.ts';
import { readPdf } from './pdf.ts';
import type { Reader, ReadOptions } from './read-options.ts';
import { formatOfName, isText, sniffFormat } from './sniff-format.ts';
import { readParagraphs } from './text.ts';
import type { Warning } from './warning.ts';

/**
 * One reader a format. A format that is missing here is recognised and refused by its name. Libraries
 * of the rarer formats are large, so each is loaded when the first file of its kind comes.
 */
const READERS: Partial<Record<Format, () => Reader | Promise<Reader>>> = {
  pdf: () => readPdf,
  csv: () => readCsv,
  tsv: () => readCsv,
  text: () => readParagraphs,
  zip: async () => (await import('./zip.ts')).readZip,
  '7z': async () => (await import('./seven-zip.ts')).readSevenZip,
  eml: async () => (await import('./eml.ts')).readEml,
  msg: async () => (await import('./msg.ts')).readMsg,
  xlsx: async () => (await import('./spreadsheet.ts')).readSpreadsheet,
  xls: async () => (await import('./spreadsheet.ts')).readSpreadsheet,
  png: async () => (await import('./picture.ts')).readPicture,
  jpeg: async () => (await import('./picture.ts')).readPicture,
  heic: async () => (await import('./picture.ts')).readPicture,
  tiff: async () => (await import('./tiff.ts')).readTiff,
  docx: async () => (await import('./docx.ts')).readDocx,
  rtf: async () => (await import('./rtf.ts')).readRtf,
  odt: async () => (await import('./odt.ts')).readOdt,
  ods: async () => (await import('./ods.ts')).readOds,
  html: async () => (await import('./web-page.ts')).readWebPage,
  mhtml: async () => (await import('./mhtml.ts')).readMhtml,
  json: async () => (await import('./json.ts')).readJson,
};

/** What a word processor opens and saves anew in a form that we read. */
const OFFICE: ReadonlySet<Format> = new Set<Format>(['doc']);

const MEGABYTE = 1024 * 1024;
const PERCENT = 0x25;

/** How much came out of the file that a person handed over, all that it holds together. */
interface Nest {
  bytes: number;
  files: number;
  readonly content: ContentBound;
}

/**
 * Two equal files in one archive are two documents: their places must not be taken for one another.
 * They are numbered within what holds them, so that an id is the same where only some of them are read.
 */
async function innerId(hash: string, within: string, number: number): Promise<string> {
  return (await sha256(new TextEncoder().encode(`${within} ${number} ${hash}`))).slice(0, 16);
}

/** Why a file is refused before anything of it is read. */
function refuse(format: Format, file: InputFile): Warning | undefined {
  if (file.bytes.length === 0) return { code: 'empty' };
  const claimed = formatOfName(file.name);
  // Of a PDF that was cut after its first few letters, only text is left.
  if (claimed === 'pdf' && format !== 'pdf' && file.bytes[0] === PERCENT) return { code: 'damaged' };
  if (READERS[format]) return undefined;
  if (OFFICE.has(format)) return { code: 'other-program', slots: { format: names[format] } };
  if (format === 'unknown') {
    if (claimed === 'pdf') return { code: 'damaged' };
    if (claimed && READERS[claimed] && !isText(file.bytes)) return { code: 'binary-content' };
  }
  if (claimed && claimed !== format && READERS[claimed]) {
    return { code: 'not-what-its-name-says', slots: { claimed: names[claimed], format: names[format] } };
  }
  return { code: 'unsupported-format', slots: { format: names[format] } };
}

/** Why a file that another one holds is not opened. */
function refuseInner(nest: Nest, depth: number): Warning | undefined {
  const { depth: levels, files, megabytes } = LIMITS.nested;
  if (depth > levels) return holdsTooMuch('levels');
  if (nest.files > files) return holdsTooMuch('files');
  return nest.bytes > megabytes * MEGABYTE ? holdsTooMuch('MB') : undefined;
}

/** The two steps of a file inside another of which only a warning can be said. */
async function* refuseMember(
  name: string,
  warning: Warning,
  at: { readonly within: string; readonly number: number },
): AsyncGenerator<ReadStep> {
  const id = await innerId('', at.within, at.number);
  const format = formatOfName(name) ?? 'unknown';
  yield { kind: 'document', document: { id, name, format, sha256: '', pages: 0, within: at.within } };
  yield { kind: 'warning', warning, document: id };
}

async function* readAt(
  file: InputFile,
  options: ReadOptions,
  at: { readonly nest: Nest; readonly depth: number; readonly number: number; readonly within?: string },
): AsyncGenerator<ReadStep> {
  const { nest, depth, number, within } = at;
  const hash = await sha256(file.bytes);
  const format = sniffFormat(file.bytes, file.name);
  const id = within === undefined ? hash.slice(0, 16) : await innerId(hash, within, number);
  const info: DocumentInfo = {
    id,
    name: file.name,
    format,
    sha256: hash,
    pages: 0,
    ...(within !== undefined && { within }),
  };
  yield { kind: 'document', document: info, file };
  if (options.only?.(info) === false) return;
  const make = READERS[format];
  if (nest.content.cut) {
    yield { kind: 'warning', warning: nest.content.cut, document: id };
    return;
  }
  const refusal = refuse(format, file) ?? (depth > 0 ? refuseInner(nest, depth) : undefined);
  if (refusal || !make) {
    const warning = refusal ?? { code: 'unsupported-format', slots: { format: names[format] } };
    yield { kind: 'warning', warning, document: id };
    return;
  }
  const reader = await make();
  let held = 0;
  const context = {
    ...options,
    room: () => LIMITS.nested.megabytes * MEGABYTE - nest.bytes,
    filesLeft: () => LIMITS.nested.files - nest.files,
    open: (inner: InputFile) => {
      nest.bytes += inner.bytes.length;
      nest.files++;
      held++;
      return readAt(inner, options, { nest, depth: depth + 1, number: held, within: id });
    },
    refuse: (name: string, warning: Warning) => {
      nest.files++;
      held++;
      return refuseMember(name, warning, { within: id, number: held });
    },
  };
  for await (const step of reader(file, info, context)) {
    // What an inner file gave was counted when it did.
    if (step.kind === 'part' && step.part.document === id) {
      const part = nest.content.take(step.part);
      if (part) yield { kind: 'part', part };
      if (nest.content.cut) {
        yield { kind: 'warning', warning: nest.content.cut, document: id };
        yield { kind: 'end', document: info };
        return;
      }
    } else yield step.kind === 'warning' && step.document === undefined ? { ...step, document: id } : step;
  }
}

/**
 * Reads one file piece by piece: first `document`, then parts with progress and warnings among them,
 * then `end`. What cannot be read ends in a warning; nothing is thrown for what a file holds.
 */
export function read(file: InputFile, options: ReadOptions): AsyncGenerator<ReadStep> {
  return readAt(file, options, {
    nest: { bytes: 0, files: 0, content: new ContentBound() },
    depth: 0,
    number: 0,
  });
}
