import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import names from './format-names.json' with { type: 'json' };
import { LIMITS } from './limits.ts';
import { readPdf } from './pdf.ts';
import type { ReadContext } from './read-options.ts';
import { readTiffPages } from './tiff-pages.ts';
import { isUsual, tiffToPdf } from './tiff-to-pdf.ts';
import type { Warning } from './warning.ts';

const MEGABYTE = 1024 * 1024;
const MILLION = 1_000_000;

function warn(warning: Warning): ReadStep {
  return { kind: 'warning', warning };
}

/** Reads the words of each page of a TIFF file, as scanners and fax machines write them: as those of a PDF. */
export async function* readTiff(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const limit = LIMITS.picture;
  const megabytes = Math.ceil(file.bytes.length / MEGABYTE);
  if (megabytes > limit.megabytes) {
    yield warn({ code: 'too-large', slots: { size: megabytes, limit: limit.megabytes, unit: 'MB' } });
    return;
  }
  const pages = readTiffPages(file.bytes);
  const largest = Math.max(0, ...pages.map(({ width, height }) => Math.ceil((width * height) / MILLION)));
  if (pages.length === 0) yield warn({ code: 'damaged' });
  else if (largest > limit.megapixels) {
    const slots = { size: largest, limit: limit.megapixels, unit: 'megapixels' };
    yield warn({ code: 'too-large', slots });
  } else if (pages.some(isUsual)) {
    yield* readPdf({ name: file.name, bytes: tiffToPdf(pages) }, info, context);
  } else yield warn({ code: 'other-picture', slots: { format: names[info.format] } });
}
