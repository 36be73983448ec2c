import { readCsv } from './csv.ts';
import type { DocumentInfo, Format, InputFile, ReadStep } from './document.ts';
import names from './format-names.json' with { type: 'json' };
import { readPdf } from './pdf.ts';
import type { ReadOptions } from './read-options.ts';
import { formatOfName, isText, sniffFormat } from './sniff-format.ts';
import { readParagraphs } from './text.ts';
import type { Warning } from './warning.ts';

/** A format's reader: gives parts, progress and warnings, and `end` last where it could read. */
type Reader = (file: InputFile, info: DocumentInfo, options: ReadOptions) => AsyncGenerator<ReadStep>;

/** One reader a format. A format that is missing here is recognised and refused by its name. */
const READERS: Partial<Record<Format, Reader>> = {
  pdf: readPdf,
  csv: readCsv,
  tsv: readCsv,
  text: readParagraphs,
};

const PERCENT = 0x25;

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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

/**
 * Reads one file piece by piece: first `document`, then parts with progress and warnings among them,
 * then `end`. What cannot be read ends in a warning; nothing is thrown for what a file holds.
 */
export async function* read(file: InputFile, options: ReadOptions): AsyncGenerator<ReadStep> {
  const hash = await sha256(file.bytes);
  const format = sniffFormat(file.bytes, file.name);
  const info: DocumentInfo = { id: hash.slice(0, 16), name: file.name, format, sha256: hash, pages: 0 };
  yield { kind: 'document', document: info };
  const refusal = refuse(format, file);
  const reader = READERS[format];
  if (refusal || !reader) {
    yield {
      kind: 'warning',
      warning: refusal ?? { code: 'unsupported-format', slots: { format: names[format] } },
    };
    return;
  }
  yield* reader(file, info, options);
}
