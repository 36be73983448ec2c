import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { Flow } from './flow.ts';
import { type OfficePackage, openPackage } from './office-package.ts';
import { parseXml } from './parse-xml.ts';
import { isWorthReading } from './picture-in-text.ts';
import type { ReadContext } from './read-options.ts';
import { FlowTeller } from './tell-flow.ts';
import { DocxWalker } from './walk-docx.ts';

const BODY = /^word\/document\d*\.xml$/i;
/** Notes stand after the text, as they do where nobody numbers pages. */
const NOTES = /^word\/(?:footnotes|endnotes)\d*\.xml$/i;
const PICTURE = /\.(?:png|jpe?g|tiff?|gif|webp)$/i;

/** The pictures that a part of the document shows, by the name that it calls them. */
async function readPictures(inside: OfficePackage, part: string): Promise<Map<string, InputFile>> {
  const links = await inside.read(part.replace(/([^/]+)$/, '_rels/$1.rels'));
  const targets = new Map<string, string>();
  if (links)
    for (const _ of parseXml(links, {
      start: (_name, { Id, Target, TargetMode }) => {
        if (Id !== undefined && Target !== undefined && TargetMode !== 'External' && PICTURE.test(Target))
          targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `word/${Target}`);
      },
      end: () => undefined,
      text: () => undefined,
    }));
  const found = new Map<string, InputFile>();
  for (const [id, target] of targets) {
    const bytes = await inside.read(target);
    if (bytes && isWorthReading(bytes)) found.set(id, { name: target.replace(/^.*\//, ''), bytes });
  }
  return found;
}

/**
 * Reads a Word document: its paragraphs and tables in reading order, then its notes, with the pictures
 * large enough to hold words. What stands at the head and the foot of every page is no part of it.
 */
export async function* readDocx(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const inside = file.bytes[0] === 0x50 ? await openPackage(file.bytes) : { code: 'needs-password' as const };
  if ('code' in inside) {
    yield { kind: 'warning', warning: inside };
    return;
  }
  const body = [...inside.names].find((name) => BODY.test(name));
  const teller = new FlowTeller(info, context);
  const parts = body === undefined ? [] : [body, ...[...inside.names].filter((name) => NOTES.test(name))];
  for (const part of parts) {
    const bytes = await inside.read(part);
    if (!bytes && part === body) {
      yield { kind: 'warning', warning: { code: 'damaged' } };
      return;
    }
    if (!bytes) continue;
    const flow = new Flow();
    for (const _ of parseXml(bytes, new DocxWalker(flow, await readPictures(inside, part)))) {
      if (context.signal?.aborted) break;
      yield* teller.tell(flow.take());
    }
    flow.end();
    yield* teller.tell(flow.take());
  }
  if (body === undefined) yield { kind: 'warning', warning: { code: 'damaged' } };
  else yield* teller.end();
}
