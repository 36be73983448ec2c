import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { parseEmail } from './eml.ts';
import { LIMITS } from './limits.ts';
import type { ReadContext } from './read-options.ts';
import { splitBlocks } from './text.ts';
import { readWebPage } from './web-page.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a web page that was saved as one file. Its parts are kept like those of a mail; only the page
 * itself is read, and what it would load from elsewhere is not fetched.
 */
export async function* readMhtml(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const limit = LIMITS.page.savedMegabytes;
  const size = Math.ceil(file.bytes.length / MEGABYTE);
  if (size > limit) {
    yield { kind: 'warning', warning: { code: 'too-large', slots: { size, limit, unit: 'MB' } } };
    return;
  }
  const saved = await parseEmail(file.bytes);
  if (saved?.html) {
    // The mark at the start stands above whatever the page says of its own letters.
    const bytes = new TextEncoder().encode(`\ufeff${saved.html}`);
    yield* readWebPage({ name: file.name, bytes }, info, context);
    return;
  }
  const blocks = splitBlocks(saved?.text ?? '');
  for (const [index, text] of blocks.entries()) {
    const part = { kind: 'paragraph', document: info.id, number: index + 1, text, heading: false } as const;
    yield { kind: 'part', part };
  }
  if (blocks.length === 0) yield { kind: 'warning', warning: { code: saved ? 'empty' : 'damaged' } };
  else yield { kind: 'end', document: { ...info, pages: blocks.length } };
}
