import { readCsv } from './csv.ts';
import type { DocumentInfo, Format, InputFile, ReadStep } from './document.ts';
import names from './format-names.json' with { type: 'json' };
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
};

const MEGABYTE = 1024 * 1024;
const PERCENT = 0x25;

/** How much came out of the file that a person handed over, all that it holds together. */
interface Nest {
  bytes: number;
  files: number;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Two equal files in one archive are two documents: their places must not be taken for one another. */
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
  if (format === 'unknown') {
    if (claimed === 'pdf') return { code: 'damaged' };
    if (claimed && READERS[claimed] && !isText(file.bytes)) return { code: 'binary-content' };
  }
  if (claimed && claimed !== format && READERS[claimed]) {
    return { code: 'not-what-its-name-says', slots: { claimed: names[claimed], format: names[format] } };
  }
  return { code: 'unsupported-format', slots: { format: names[format] } };
}

function tooLarge(size: number, limit: number, unit: string): Warning {
  return { code: 'too-large', slots: { size, limit, unit } };
}

/** Why a file that another one holds is not opened. */
function refuseInner(nest: Nest, depth: number): Warning | undefined {
  const limit = LIMITS.nested;
  const megabytes = Math.ceil(nest.bytes / MEGABYTE);
  if (depth > limit.depth) return tooLarge(depth, limit.depth, 'levels');
  if (nest.files > limit.files) return tooLarge(nest.files, limit.files, 'files');
  return megabytes > limit.megabytes ? tooLarge(megabytes, limit.megabytes, 'MB') : undefined;
}

async function* readAt(
  file: InputFile,
  options: ReadOptions,
  at: { readonly nest: Nest; readonly depth: number; readonly within?: string },
): AsyncGenerator<ReadStep> {
  const { nest, depth, within } = at;
  const hash = await sha256(file.bytes);
  const format = sniffFormat(file.bytes, file.name);
  const id = within === undefined ? hash.slice(0, 16) : await innerId(hash, within, nest.files);
  const info: DocumentInfo = {
    id,
    name: file.name,
    format,
    sha256: hash,
    pages: 0,
    ...(within !== undefined && { within }),
  };
  yield { kind: 'document', document: info };
  const make = READERS[format];
  const refusal = refuse(format, file) ?? (depth > 0 ? refuseInner(nest, depth) : undefined);
  if (refusal || !make) {
    const warning = refusal ?? { code: 'unsupported-format', slots: { format: names[format] } };
    yield { kind: 'warning', warning, document: id };
    return;
  }
  const reader = await make();
  const context = {
    ...options,
    room: () => LIMITS.nested.megabytes * MEGABYTE - nest.bytes,
    open: (inner: InputFile) => {
      nest.bytes += inner.bytes.length;
      nest.files++;
      return readAt(inner, options, { nest, depth: depth + 1, within: id });
    },
  };
  for await (const step of reader(file, info, context)) {
    yield step.kind === 'warning' && step.document === undefined ? { ...step, document: id } : step;
  }
}

/**
 * Reads one file piece by piece: first `document`, then parts with progress and warnings among them,
 * then `end`. What cannot be read ends in a warning; nothing is thrown for what a file holds.
 */
export function read(file: InputFile, options: ReadOptions): AsyncGenerator<ReadStep> {
  return readAt(file, options, { nest: { bytes: 0, files: 0 }, depth: 0 });
}
