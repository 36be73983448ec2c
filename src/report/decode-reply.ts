import { createDecoder } from '../decode/decode.ts';
import type { Reading } from '../decode/reading.ts';
import type { Glossary, PartyId } from '../glossary/entry.ts';
import type { Field, Laid } from '../layout/field.ts';
import { createLayout } from '../layout/layout.ts';
import type { DocumentInfo, InputFile, Part } from '../read/document.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { read } from '../read/read.ts';
import { FATAL_CODES, type Warning } from '../read/warning.ts';
import { buildReport } from './build-report.ts';
import type { Report } from './report.ts';

/** What happens while a reply is read: how far it is, and first readings that the end may still change. */
export type ReplyStep =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly document: string }
  | { readonly kind: 'readings'; readonly readings: readonly Reading[] };

export interface ReplyOptions {
  readonly read: ReadOptions;
  readonly glossary: Glossary;
  /** The party as the reader states it; without it, it is recognised. */
  readonly party?: PartyId;
  /** Keep the tables as they stand, for the report's `tables`. */
  readonly tables?: boolean;
  /** The program's name and version. */
  readonly tool: string;
  readonly onStep?: (step: ReplyStep) => void;
}

/** No report where nothing could be read; the warnings then say why. */
export interface ReplyResult {
  readonly report?: Report;
  readonly warnings: readonly Warning[];
  readonly file: string;
}

/** Provisional readings are handed over in lots of at least so many fields, so that a page may draw. */
const FIELDS_A_LOT = 60;

interface FileRead {
  readonly documents: readonly DocumentInfo[];
  readonly laid: Laid;
  readonly pagesRead: number;
  readonly warnings: readonly Warning[];
  readonly usable: boolean;
}

/**
 * Reads, lays out, decodes and reports on the files of one reply. A page is laid out and decoded while
 * the next one is read. A file that cannot be read leaves the others as they are.
 */
export async function decodeReply(files: readonly InputFile[], options: ReplyOptions): Promise<ReplyResult> {
  const { glossary, party, tool } = options;
  const decoder = createDecoder(glossary, party === undefined ? {} : { party });
  const lot: Field[] = [];
  const provisional = (fields: readonly Field[], flush: boolean): void => {
    if (!options.onStep) return;
    for (const field of fields) lot.push(field);
    if (lot.length === 0 || (!flush && lot.length < FIELDS_A_LOT)) return;
    options.onStep({ kind: 'readings', readings: decoder.read(lot.splice(0)) });
  };
  const all: FileRead[] = [];
  for (const file of files) all.push(await readFile(file, options, provisional));
  const file = files.map(({ name }) => name).join(', ');
  const warnings = all.flatMap((one) => one.warnings);
  const usable = all.filter((one) => one.usable);
  if (usable.length === 0) return { warnings, file };
  const laid = joinLaid(usable.map((one) => one.laid));
  const report = buildReport({
    file,
    documents: usable.flatMap(({ documents }) => documents),
    decoded: decoder.finish(laid),
    warnings,
    ...(options.tables === true && { tables: laid.tables }),
    tool,
    glossary,
    pagesRead: usable.reduce((sum, { pagesRead }) => sum + pagesRead, 0),
  });
  return { report, warnings: report.warnings, file };
}

async function readFile(
  file: InputFile,
  options: ReplyOptions,
  provisional: (fields: readonly Field[], flush: boolean) => void,
): Promise<FileRead> {
  const layout = createLayout();
  const documents = new Map<string, DocumentInfo>();
  const warnings: Warning[] = [];
  /** Documents of which nothing can be used: what they hold themselves is still read. */
  const unusable = new Set<string>();
  const done = { pages: 0, sheets: new Set<string>(), paragraphs: 0, documents: new Set<string>() };
  for await (const step of read(file, options.read)) {
    if (step.kind === 'document' || step.kind === 'end') documents.set(step.document.id, step.document);
    else if (step.kind === 'warning') {
      const { warning, document = '' } = step;
      if (FATAL_CODES.has(warning.code)) unusable.add(document);
      warnings.push(withFile(warning, documents.get(document)?.name ?? file.name));
    } else if (step.kind === 'progress') options.onStep?.(step);
    else {
      countPart(step.part, done);
      provisional(layout.add(step.part).fields, false);
    }
  }
  provisional([], true);
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

/** A reply can be several files: a warning says which of them it is about. */
function withFile(warning: Warning, file: string): Warning {
  return { ...warning, slots: { ...warning.slots, file } };
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
