import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { readDocxStyles } from './docx-styles.ts';
import { type Block, Flow } from './flow.ts';
import { leaveOutRepeats } from './leave-out-repeats.ts';
import { openPackage, type OfficePackage } from './office-package.ts';
import { parseXml } from './parse-xml.ts';
import { isWorthReading } from './picture-in-text.ts';
import type { ReadContext } from './read-options.ts';
import { FlowTeller } from './tell-flow.ts';
import { DocxWalker } from './walk-docx.ts';

const BODY = /^word\/document\d*\.xml$/i;
const STYLES = /^word\/styles\d*\.xml$/i;
const HEADS = /^word\/header\d*\.xml$/i;
/** Notes stand after the text, as they do where nobody numbers pages. */
const NOTES = /^word\/(?:footnotes|endnotes|comments)\d*\.xml$/i;
const FEET = /^word\/footer\d*\.xml$/i;
const PICTURE = /\.(?:png|jpe?g|tiff?|gif|webp)$/i;

/** The pictures that a part of the document shows, by the name that it calls them. */
async function readPictures(inside: OfficePackage, part: string): Promise<Map<string, InputFile>> {
  const links = await inside.read(part.replace(/(?<![^/])([^/]+)$/, '_rels/$1.rels'));
  const targets = new Map<string, string>();
  const start = (_name: string, { Id, Target, TargetMode }: Readonly<Record<string, string>>): void => {
    if (Id !== undefined && Target !== undefined && TargetMode !== 'External' && PICTURE.test(Target))
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `word/${Target}`);
  };
  if (links) for (const _ of parseXml(links, { start }));
  const found = new Map<string, InputFile>();
  for (const [id, target] of targets) {
    const bytes = await inside.read(target);
    if (bytes && isWorthReading(bytes)) found.set(id, { name: target.replace(/^.*\//, ''), bytes });
  }
  return found;
}

/**
 * Reads a Word document: the head of its pages, its paragraphs and tables in reading order, its notes, the
 * foot of its pages, and the pictures large enough to hold words.
 */
export async function* readDocx(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const inside = await openPackage(file.bytes);
  if ('code' in inside) {
    yield { kind: 'warning', warning: inside };
    return;
  }
  const find = (pattern: RegExp): string[] =>
    [...inside.names].filter((name) => pattern.test(name)).toSorted();
  const [body] = find(BODY);
  const styleBytes = await inside.read(find(STYLES)[0] ?? '');
  const styles = readDocxStyles(styleBytes ?? new Uint8Array());
  const teller = new FlowTeller(info, context);
  const said = new Set<string>();
  const parts = body === undefined ? [] : [...find(HEADS), body, ...find(NOTES), ...find(FEET)];
  let done = 0;
  for (const part of parts) {
    const bytes = await inside.read(part);
    if (!bytes && part === body) {
      yield { kind: 'warning', warning: { code: 'damaged' } };
      return;
    }
    const repeats = HEADS.test(part) || FEET.test(part);
    const flow = new Flow();
    const take = (): Block[] => (repeats ? leaveOutRepeats(flow.take(), said) : flow.take());
    const walker = new DocxWalker(flow, { styles, pictures: await readPictures(inside, part) });
    for (const _ of parseXml(bytes ?? new Uint8Array(), walker)) {
      if (context.signal?.aborted) break;
      yield* teller.tell(take());
    }
    flow.end();
    yield* teller.tell(take());
    done++;
    yield { kind: 'progress', document: info.id, done, of: parts.length };
  }
  if (body === undefined) yield { kind: 'warning', warning: { code: 'damaged' } };
  else yield* teller.end();
}
