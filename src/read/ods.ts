import type { DocumentInfo, InputFile, Paragraph, ReadStep } from './document.ts';
import { OdfStyles } from './odf-styles.ts';
import type { OfficePackage } from './office-package.ts';
import { openOdf } from './open-odf.ts';
import { parseXml } from './parse-xml.ts';
import { isWorthReading } from './picture-in-text.ts';
import type { ReadContext } from './read-options.ts';
import { countHidden } from './sheet-rows.ts';
import { OdsWalker } from './walk-ods.ts';
import type { Warning } from './warning.ts';

const PICTURE = /^(?:Pictures|media)\/[^/]+\.(?:png|jpe?g|tiff?|gif|webp)$/i;

function warn(warning: Warning): ReadStep {
  return { kind: 'warning', warning };
}

async function* openPictures(inside: OfficePackage, context: ReadContext): AsyncGenerator<ReadStep> {
  for (const path of inside.names) {
    if (!PICTURE.test(path) || context.signal?.aborted) continue;
    const bytes = await inside.read(path);
    if (bytes && isWorthReading(bytes)) yield* context.open({ name: path.replace(/^.*\//, ''), bytes });
  }
}

function* tellNotes(notes: readonly string[], document: string): Generator<ReadStep> {
  for (const [at, text] of notes.entries()) {
    const part: Paragraph = { kind: 'paragraph', document, number: at + 1, text, heading: false };
    yield { kind: 'part', part };
  }
}

/**
 * Reads an OpenDocument sheet file, sheet by sheet: cells as they are shown, then the notes that stand at
 * them and the pictures large enough to hold words.
 */
export async function* readOds(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const inside = await openOdf(file.bytes);
  const content = 'code' in inside ? undefined : await inside.read('content.xml');
  if ('code' in inside || !content) {
    yield warn('code' in inside ? inside : { code: 'damaged' });
    return;
  }
  const styles = new OdfStyles();
  styles.read(content);
  const walker = new OdsWalker(info.id, styles);
  let hidden = 0;
  let filled = 0;
  function* tell(): Generator<ReadStep> {
    for (const part of walker.take()) {
      filled += part.rows.length;
      hidden += countHidden(part);
      yield { kind: 'part', part };
    }
  }
  for (const _ of parseXml(content, walker)) {
    yield* tell();
    if (context.signal?.aborted) {
      yield warn({ code: 'cancelled' });
      return;
    }
  }
  yield* tell();
  if (walker.passed) {
    yield warn({ code: 'too-large', slots: { ...walker.passed, unit: 'cells' } });
    return;
  }
  yield* tellNotes(walker.notes, info.id);
  yield* openPictures(inside, context);
  if (filled === 0) yield warn({ code: 'no-rows' });
  if (hidden > 0) yield warn({ code: 'hidden-cells', slots: { count: hidden } });
  yield { kind: 'end', document: { ...info, pages: walker.sheets } };
}
