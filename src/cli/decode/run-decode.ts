import { availableParallelism } from 'node:os';
import type { Glossary } from '../../glossary/entry.ts';
import type { InputFile } from '../../read/document.ts';
import { openFiles } from '../open-files.ts';
import type { DecodeCommand } from '../parse-arguments.ts';
import { hashOf } from '../processes/hash-of.ts';
import { readInOrder } from '../processes/read-in-order.ts';
import { ReadingProcess } from '../processes/reading-process.ts';
import type { ExitStatus, Setting } from '../run.ts';
import { orCannotWrite, say, sayProgress, wouldOverwrite, writeOut } from '../say.ts';
import { stampOf } from '../study/reply-files.ts';
import { type FilePart, partsOf, partsOfLacking, partsOfReply } from './decode-file.ts';
import { frameOf } from './format-result.ts';
import { BEGINNING, type Mark, UnfinishedOutput } from './unfinished-output.ts';

/** Files that are worth a process of their own: to start one takes about as long as to read so many short ones. */
const WORTH = 8;

/** Decodes the files, one reply a file or one for all, and writes the result in the form asked for. */
export async function runDecode(
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<ExitStatus> {
  if (await wouldOverwrite(command.out, command.files, setting)) return 2;
  if (command.oneReply)
    return writeAll({ ...command, files: [] }, [together(command, glossary, setting)], setting);
  const files = shareOf(command);
  const all = { ...command, files };
  const unfinished = await orCannotWrite(openUnfinished(all, glossary, setting), command.out ?? '', setting);
  if (unfinished === undefined) return 1;
  const from = unfinished?.from ?? BEGINNING;
  if (from.replies > 0) say({ id: 'cli_goes_on', slots: { done: from.replies, of: files.length } }, setting);
  const left = { ...command, files: files.slice(from.replies) };
  return writeAll(all, eachOf(left, glossary, setting), setting, unfinished ?? undefined);
}

/** The files of a share lie one after the other, so that the shares put together are what one run gives. */
function shareOf({ files, shard }: DecodeCommand): readonly string[] {
  if (!shard) return files;
  const { number, of } = shard;
  return files.slice(
    Math.floor((files.length * (number - 1)) / of),
    Math.floor((files.length * number) / of),
  );
}

/** Where the result of many files goes, if they can be read again: there the same command can go on. */
async function openUnfinished(
  { files, out, format, party, passwords, tables }: DecodeCommand,
  { version, date }: Glossary,
  setting: Setting,
): Promise<UnfinishedOutput | null> {
  if (out === undefined || !setting.io.isMachine || files.length < 2 || files.includes('-')) return null;
  const stamps: string[] = [];
  for (const file of files) stamps.push(await stampOf([file]));
  // Only how many passwords there are: what is hashed could be guessed.
  const how = [format, party ?? '', passwords.length, tables];
  return (
    (await UnfinishedOutput.open(out, hashOf([setting.version, version, date, how, files, stamps]))) ?? null
  );
}

/** Puts what comes of the replies together and writes it, and says what there is to say of them. */
async function writeAll(
  { files, format, out }: DecodeCommand,
  replies: AsyncIterable<AsyncIterable<FilePart>> | Iterable<AsyncIterable<FilePart>>,
  setting: Setting,
  unfinished?: UnfinishedOutput,
): Promise<ExitStatus> {
  let mark = unfinished?.from ?? BEGINNING;
  const { start, between, end } = frameOf(format, setting.catalogue);
  async function* pieces(): AsyncGenerator<string | Uint8Array | Mark> {
    if (mark.replies === 0) yield start;
    for await (const reply of replies) {
      let { hasAny, hasUnread } = mark;
      let isNew = true;
      for await (const part of reply) {
        if (typeof part === 'object' && 'said' in part) setting.io.error(part.said);
        else if (typeof part === 'object' && 'isUnread' in part) hasUnread = true;
        else {
          if (isNew && hasAny) yield between;
          [isNew, hasAny] = [false, true];
          yield part;
        }
      }
      mark = { replies: mark.replies + 1, hasAny, hasUnread };
      yield mark;
      if (files.length > 1) sayProgress(mark.replies, files.length, setting);
    }
    yield end;
  }
  const isWritten = unfinished
    ? await orCannotWrite(
        unfinished.write(pieces()).then(() => true),
        out ?? '',
        setting,
      )
    : await writeOut(withoutMarks(pieces()), out, setting);
  return isWritten && !mark.hasUnread ? 0 : 1;
}

async function* withoutMarks(
  pieces: AsyncIterable<string | Uint8Array | Mark>,
): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) if (typeof piece === 'string' || !('replies' in piece)) yield piece;
}

/** Each file a reply of its own, in the order of the files, however many processes read them. */
async function* eachOf(
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): AsyncGenerator<AsyncIterable<FilePart>> {
  const { files } = command;
  const { format, party, passwords, tables } = command;
  const how = { format, passwords, tables, ...(party !== undefined && { party }) };
  const worth = Math.min(availableParallelism(), Math.ceil(files.length / WORTH));
  const count = Math.min(command.jobs ?? worth, files.length);
  // Only this process has the standard input.
  if (count < 2 || files.includes('-') || !setting.io.isMachine) {
    for (const file of files) {
      const parts = partsOf(file, how, glossary, setting);
      yield files.length === 1 ? parts : orFailed(parts, () => partsOfLacking(file, 'failed', how, setting));
    }
    return;
  }
  const { catalogue, version } = setting;
  const processes = Array.from(
    { length: count },
    () => new ReadingProcess('decode', { how, catalogue, version }),
  );
  let at = 0;
  for await (const pieces of readInOrder(files, processes, sizeOf)) {
    const file = files[at] ?? '';
    at += 1;
    yield (async function* parts() {
      yield* pieces;
      if (!pieces.isWhole()) yield* partsOfLacking(file, 'failed', how, setting);
    })();
  }
}

function sizeOf(part: FilePart): number {
  return typeof part === 'string' || part instanceof Uint8Array ? part.length : 0;
}

/** As in a process of its own: a reply that breaks the program is not read, its words go nowhere, and the others go on. */
async function* orFailed(
  parts: AsyncIterable<FilePart>,
  failed: () => Iterable<FilePart>,
): AsyncGenerator<FilePart> {
  try {
    yield* parts;
  } catch {
    yield* failed();
  }
}

/** One report of all files; those that the machine would not give come after it. */
async function* together(
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): AsyncGenerator<FilePart> {
  const files: InputFile[] = [];
  const lacking: string[] = [];
  for await (const { name, file } of openFiles(command.files, setting.io)) {
    if (file) files.push(file);
    else lacking.push(name);
  }
  if (files.length > 0) yield* partsOfReply(files, command, glossary, setting);
  for (const name of lacking) yield* partsOfLacking(name, 'cannot-open', command, setting);
}
