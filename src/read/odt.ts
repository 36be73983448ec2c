import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { type Block, Flow } from './flow.ts';
import { leaveOutRepeats } from './leave-out-repeats.ts';
import { OdfStyles } from './odf-styles.ts';
import { readOdtControls } from './odt-controls.ts';
import type { OfficePackage } from './office-package.ts';
import { openOdf } from './open-odf.ts';
import { parseXml } from './parse-xml.ts';
import { isWorthReading } from './picture-in-text.ts';
import type { ReadContext } from './read-options.ts';
import { FlowTeller } from './tell-flow.ts';
import { OdtWalker } from './walk-odt.ts';

const PICTURE = /^(?:Pictures|media)\/[^/]+\.(?:png|jpe?g|tiff?|gif|webp)$/i;
const BODY = /^office:text$/;
const HEADS = /^style:header(?:-left|-first)?$/;
const FEET = /^style:footer(?:-left|-first)?$/;

async function readPictures(inside: OfficePackage): Promise<Map<string, InputFile>> {
  const found = new Map<string, InputFile>();
  for (const path of inside.names) {
    const bytes = PICTURE.test(path) ? await inside.read(path) : undefined;
    if (bytes && isWorthReading(bytes)) found.set(path, { name: path.replace(/^.*\//, ''), bytes });
  }
  return found;
}

/**
 * Reads an OpenDocument text: the head of its pages, its paragraphs and tables in reading order, its notes,
 * the foot of its pages, and the pictures large enough to hold words.
 */
export async function* readOdt(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const inside = await openOdf(file.bytes);
  const content = 'code' in inside ? undefined : await inside.read('content.xml');
  if ('code' in inside || !content) {
    yield { kind: 'warning', warning: 'code' in inside ? inside : { code: 'damaged' } };
    return;
  }
  const around = (await inside.read('styles.xml')) ?? new Uint8Array();
  const styles = new OdfStyles();
  styles.read(around);
  styles.read(content);
  const surroundings = { styles, pictures: await readPictures(inside), controls: readOdtControls(content) };
  const teller = new FlowTeller(info, context);
  const said = new Set<string>();
  const notes = new Flow();
  const parts = [
    { bytes: around, within: HEADS },
    { bytes: content, within: BODY },
    { bytes: around, within: FEET },
  ];
  let done = 0;
  for (const { bytes, within } of parts) {
    const flow = new Flow();
    const take = (): Block[] => (within === BODY ? flow.take() : leaveOutRepeats(flow.take(), said));
    const walker = new OdtWalker(flow, notes, { ...surroundings, within });
    for (const _ of parseXml(bytes, walker)) {
      if (context.signal?.aborted) break;
      yield* teller.tell(take());
    }
    flow.end();
    yield* teller.tell(take());
    if (within === BODY) {
      notes.end();
      yield* teller.tell(notes.take());
    }
    done++;
    yield { kind: 'progress', document: info.id, done, of: parts.length };
  }
  yield* teller.end();
}
