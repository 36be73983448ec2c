import { createDecoder, type Decoder } from '../decode/decode.ts';
import type { Reading } from '../decode/reading.ts';
import type { Glossary, PartyId } from '../glossary/entry.ts';
import type { Field, Laid } from '../layout/field.ts';
import { createLayout } from '../layout/layout.ts';
import type { DocumentInfo, Format, InputFile, Part, ReadProgress } from '../read/document.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { read } from '../read/read.ts';
import { FATAL_CODES, LOCKED_CODES, type Warning } from '../read/warning.ts';
import { buildReport } from './build-report.ts';
import { namesOf, withFile } from './name-files.ts';
import type { Report } from './report.ts';

/** What happens while a reply is read: how far it is, and what was found. */
export type ReplyStep =
  | ReplyProgress
  /** A file of the reply, from 1, is begun. */
  | { readonly kind: 'file'; readonly number: number; readonly of: number; readonly name: string }
  /** So many more facts were found. The first few of the reply come explained; the end may still change them. */
  | { readonly kind: 'found'; readonly count: number; readonly first: readonly Reading[] };

/**
 * `name` and `format` are those of the document which is being read: it may lie inside the file that was
 * handed over. `of` is 0 while it is opened.
 */
export interface ReplyProgress extends ReadProgress {
  readonly name: string;
  readonly format: Format;
}

/** Files that were read already, for the next time that the same reply is asked for. */
export type FilesRead = WeakMap<InputFile, FileRead>;

export interface ReplyOptions {
  readonly read: ReadOptions;
  readonly glossary: Glossary;
  /** The party as the reader states it; without it, it is recognised. */
  readonly party?: PartyId;
  /** Keep the tables as they stand, for the report's `tables`. */
  readonly tables?: boolean;
  /** The program's name and version. */
  readonly tool: string;
  /**
   * What is in here is not read again, and what is read goes in, but for files with a lock in them: those
   * are what a further password is for.
   */
  readonly readBefore?: FilesRead;
  readonly onStep?: (step: ReplyStep) => void;
  /** Waited for now and then, so that whoever listens for a wish to stop can hear it. */
  readonly pause?: () => Promise<void>;
}

/** Time between two pauses: a stop is heard at once, and the work hardly feels them. */
const PAUSE_EVERY_MS = 100;

/** Width and height of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** No report where nothing could be read; the warnings then say why. */
export interface ReplyResult {
  readonly report?: Report;
  /** Sizes of the pages of pictures, by document: a picture itself does not say what its places are measured in. */
  readonly pictures?: Readonly<Record<string, readonly PageSize[]>>;
  readonly warnings: readonly Warning[];
  readonly file: string;
}

/** After the first, facts are told of in lots of at least so many, so that a page may draw. */
const FIELDS_A_LOT = 60;
/** Readings that are shown while the rest is read: about two screens. All others are explained once, at the end. */
const FIRST_READINGS = 12;

/** What became of one file: all that the last step needs of it. */
export interface FileRead {
  readonly documents: readonly DocumentInfo[];
  readonly laid: Laid;
  readonly pagesRead: number;
  readonly warnings: readonly Warning[];
  readonly usable: boolean;
  readonly pictures: Readonly<Record<string, readonly PageSize[]>>;
}

/**
 * Reads, lays out, decodes and reports on the files of one reply. A page is laid out and decoded while
 * the next one is read. A file that cannot be read leaves the others as they are.
 */
export async function decodeReply(files: readonly InputFile[], options: ReplyOptions): Promise<ReplyResult> {
  const { glossary, party, tool } = options;
  const decoder = createDecoder(glossary, party === undefined ? {} : { party });
  const tellFound = createTeller(decoder, options.onStep);
  const all: FileRead[] = [];
  for (const [index, file] of files.entries()) {
    if (options.read.signal?.aborted) {
      // Said once: the files after it were not begun either.
      if (!all.some(isStopped)) all.push(stopped(file));
      break;
    }
    options.onStep?.({ kind: 'file', number: index + 1, of: files.length, name: file.name });
    const one = await readOnce(file, options, { decoder, tellFound });
    // The same file twice, under one name or two, holds the same facts.
    if (!isAmong(one, all)) all.push(one);
  }
  const file = files.map(({ name }) => name).join(', ');
  const warnings = all.flatMap((one) => one.warnings);
  const usable = all.filter((one) => one.usable);
  if (usable.length === 0) return { warnings, file };
  const laid = joinLaid(usable.map((one) => one.laid));
  const report = buildReport({
    file,
    ...(files.length > 1 && { files: files.map(({ name }) => name) }),
    documents: usable.flatMap(({ documents }) => documents),
    decoded: decoder.finish(laid),
    warnings,
    ...(options.tables === true && { tables: laid.tables }),
    tool,
    glossary,
    pagesRead: usable.reduce((sum, { pagesRead }) => sum + pagesRead, 0),
  });
  const pictures = Object.assign({}, ...usable.map((one) => one.pictures)) as FileRead['pictures'];
  return { report, warnings: report.warnings, file, ...(Object.keys(pictures).length > 0 && { pictures }) };
}

/** Takes what was found; with `flush`, tells of what waits for a lot to be full. */
type TellFound = (fields: readonly Field[], flush: boolean) => void;

function createTeller(decoder: Decoder, onStep: ReplyOptions['onStep']): TellFound {
  let count = 0;
  let isFirst = true;
  let left = FIRST_READINGS;
  const shown: Field[] = [];
  return (fields, flush) => {
    if (!onStep) return;
    count += fields.length;
    shown.push(...fields.slice(0, left - shown.length));
    if (count === 0 || (!flush && !isFirst && count < FIELDS_A_LOT)) return;
    onStep({ kind: 'found', count, first: shown.length > 0 ? decoder.read(shown) : [] });
    left -= shown.length;
    shown.length = 0;
    count = 0;
    isFirst = false;
  };
}

function isAmong({ documents: [first] }: FileRead, all: readonly FileRead[]): boolean {
  return first !== undefined && all.some(({ documents: [other] }) => other?.id === first.id);
}

function isStopped({ warnings }: FileRead): boolean {
  return warnings.some(({ code }) => code === 'cancelled');
}

/** What is known of a file that was not begun, because the reader stopped before. */
function stopped({ name }: InputFile): FileRead {
  const warnings: readonly Warning[] = [{ code: 'cancelled', slots: { file: name } }];
  return {
    documents: [],
    laid: createLayout().finish(),
    pagesRead: 0,
    warnings,
    usable: false,
    pictures: {},
  };
}

/** Who hears of what was found in a page before the next one is read. */
interface Hearers {
  readonly decoder: Decoder;
  readonly tellFound: TellFound;
}

async function readOnce(file: InputFile, options: ReplyOptions, hearers: Hearers): Promise<FileRead> {
  const before = options.readBefore?.get(file);
  if (before) return before;
  const result = await readFile(file, options, hearers);
  const isWhole = !result.warnings.some(({ code }) => code === 'cancelled' || LOCKED_CODES.has(code));
  if (isWhole) options.readBefore?.set(file, result);
  return result;
}

async function readFile(
  file: InputFile,
  options: ReplyOptions,
  { decoder, tellFound }: Hearers,
): Promise<FileRead> {
  const layout = createLayout(undefined, { tables: options.tables === true });
  const documents = new Map<string, DocumentInfo>();
  const warnings: Warning[] = [];
  /** Documents of which nothing can be used: what they hold themselves is still read. */
  const unusable = new Set<string>();
  const pictures: Record<string, PageSize[]> = {};
  const done = { pages: 0, sheets: new Set<string>(), paragraphs: 0, documents: new Set<string>() };
  let pausedAt = performance.now();
  for await (const step of read(file, options.read)) {
    if (options.pause && performance.now() - pausedAt > PAUSE_EVERY_MS) {
      await options.pause();
      pausedAt = performance.now();
    }
    if (step.kind === 'document' || step.kind === 'end') {
      const { id, name, format } = step.document;
      documents.set(id, step.document);
      if (step.kind === 'document')
        options.onStep?.({ kind: 'progress', document: id, done: 0, of: 0, name, format });
    } else if (step.kind === 'warning') {
      const { warning, document = '' } = step;
      if (FATAL_CODES.has(warning.code)) unusable.add(document);
      warnings.push(withFile(warning, namesOf(documents, document), file.name));
    } else if (step.kind === 'progress') {
      const { name = file.name, format = 'unknown' } = documents.get(step.document) ?? {};
      options.onStep?.({ ...step, name, format });
    } else {
      countPart(step.part, done);
      notePicture(step.part, documents, pictures);
      const laid = layout.add(step.part);
      tellFound(laid.fields, false);
      // Only pages leave time for it: whatever else is read comes at once.
      if (step.part.kind === 'page') decoder.meet(laid);
    }
  }
  tellFound([], true);
  const laid = layout.finish();
  const unread = warnings.filter(({ code }) => code === 'page-no-text' || code === 'page-unreadable').length;
  // Letters without meaning on every page leave nothing to report on.
  const garbled = laid.fields.length === 0 && warnings.some(({ code }) => code === 'garbled-text');
  const usable = [...done.documents].filter((id) => !unusable.has(id));
  return {
    documents: keepHolders([...documents.values()], unusable),
    laid,
    pagesRead: Math.max(0, done.pages - unread) + done.sheets.size + done.paragraphs,
    warnings,
    usable: !garbled && usable.length > 0,
    pictures,
  };
}

/** The documents that can be used, and those that hold one that can: `within` must lead somewhere. */
function keepHolders(documents: readonly DocumentInfo[], unusable: ReadonlySet<string>): DocumentInfo[] {
  const kept = new Set<string>();
  for (const { id, within } of documents.toReversed()) {
    if (!unusable.has(id)) kept.add(id);
    if (kept.has(id) && within !== undefined) kept.add(within);
  }
  return documents.filter(({ id }) => kept.has(id));
}

function notePicture(
  part: Part,
  documents: ReadonlyMap<string, DocumentInfo>,
  pictures: Record<string, PageSize[]>,
): void {
  if (part.kind !== 'page' || documents.get(part.document)?.format === 'pdf') return;
  const { document, number, width, height } = part;
  (pictures[document] ??= [])[number - 1] = { width, height };
}

function countPart(
  part: Part,
  done: { pages: number; sheets: Set<string>; paragraphs: number; documents: Set<string> },
): void {
  done.documents.add(part.document);
  if (part.kind === 'page') done.pages++;
  else if (part.kind === 'rows') done.sheets.add(`${part.document} ${part.sheet}`);
  else done.paragraphs++;
}

function joinLaid(all: readonly Laid[]): Laid {
  return {
    fields: all.flatMap((laid) => laid.fields),
    events: all.flatMap((laid) => laid.events),
    letter: all.flatMap((laid) => laid.letter),
    prose: all.flatMap((laid) => laid.prose),
    tables: all.flatMap((laid) => laid.tables),
    warnings: all.flatMap((laid) => laid.warnings),
  };
}
