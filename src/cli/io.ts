import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dialect } from '../read/find-dialect.ts';
import type { ScannedPiece } from '../read/scan-ahead.ts';
import type { StreamedFile } from '../report/stream-rows.ts';
import { StandardInput } from './standard-input.ts';

/** A text in pieces, there already or still being made; bytes are UTF-8, used up before the next are asked for. */
export type Pieces = Iterable<string> | AsyncIterable<string | Uint8Array>;

/** What the command line needs of the world around it, so that tests can hand in their own. */
export interface Io {
  /** The bytes of a file, or of standard input where the name is `-`. Rejects where it cannot be opened. */
  readonly read: (name: string) => Promise<Uint8Array>;
  /** Opens a file of at least so many bytes, which is too long to be held. Gives nothing where there is none. */
  readonly stream?: (name: string, atLeast: number) => Promise<StreamedFile | undefined>;
  /** The files in a folder and in those within it, in the order of their names. Gives nothing where it is no folder. */
  readonly list?: (name: string) => Promise<readonly string[] | undefined>;
  /**
   * Writes piece after piece as they come, so that the whole never lies in memory. Rejects with the
   * system's own error, which names a `syscall`, where that place cannot be written.
   */
  readonly write: (pieces: Pieces, file?: string) => Promise<void>;
  /** Whether a file that is there already is one of the inputs, or lies in a folder that is. */
  readonly isInput?: (file: string, inputs: readonly string[]) => Promise<boolean>;
  /** True where the files are this machine's own, so that other processes can read them too. */
  readonly isMachine?: boolean;
  readonly error: (text: string) => void;
  /** True where standard error is a terminal, so that progress is of use to somebody. */
  readonly watched: boolean;
}

/** Letters that are written at once: many fields, and little beside a report. */
const PIECE = 1 << 18;

/** The real thing: this process and this machine's files. */
export function processIo(): Io {
  let input: StandardInput | undefined;
  const standardInput = (): StandardInput => (input ??= new StandardInput(process.stdin));
  return {
    read: async (name) => (name === '-' ? standardInput().read() : new Uint8Array(await readFile(name))),
    stream: async (name, atLeast) =>
      name === '-' ? standardInput().stream(atLeast) : streamFile(name, atLeast),
    list: async (name) => (name === '-' ? undefined : listFolder(name)),
    write: async (pieces, file) => {
      if (file === undefined) return writeToScreen(pieces);
      await using handle = await open(file, 'w');
      for await (const piece of joinPieces(pieces)) await handle.appendFile(piece);
    },
    isInput,
    isMachine: true,
    error: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
  };
}

async function listFolder(name: string): Promise<readonly string[] | undefined> {
  const found = await stat(name).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    if (!isMachines(path.relative(name, file)) && (await isFile(entry, file))) files.push(file);
  }
  return files.toSorted();
}

/** What begins with a dot, or lies in such a folder, is the machine's own, such as a folder's looks. */
function isMachines(file: string): boolean {
  return file.split(path.sep).some((part) => part.startsWith('.'));
}

/** Whether something in a folder is a file, or a link to one. Links to folders are not followed: they may go in a ring. */
async function isFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}

async function isInput(file: string, inputs: readonly string[]): Promise<boolean> {
  const real = await realpath(file).catch(() => undefined);
  if (real === undefined) return false;
  for (const input of inputs) {
    const from = await realpath(input).catch(() => undefined);
    const way = from === undefined ? '..' : path.relative(from, real);
    // On another drive there is no way from one to the other.
    if (!way.startsWith('..') && !path.isAbsolute(way)) return true;
  }
  return false;
}

/** Bytes that are read at a time. */
const READ = 1 << 19;

async function streamFile(name: string, atLeast: number): Promise<StreamedFile | undefined> {
  const found = await stat(name).catch(() => undefined);
  if (!found?.isFile() || found.size < atLeast) return undefined;
  const hash = createHash('sha256');
  let known: string | undefined;
  return {
    name,
    size: found.size,
    pieces: pieces(),
    scanned,
    sha256: () => known ?? hash.digest('hex'),
  };

  async function* scanned(dialect: Dialect, skip: number): AsyncGenerator<ScannedPiece> {
    const { scanFile } = await import('./scan-thread.ts');
    yield* scanFile({ file: name, dialect, skip }, (sha256) => (known = sha256));
  }

  async function* pieces(): AsyncGenerator<Uint8Array> {
    await using handle = await open(name);
    // Two places for all pieces: while one is used up, the next one is read into the other.
    let [buffer, other] = [new Uint8Array(READ), new Uint8Array(READ)];
    let coming = handle.read(buffer, 0, READ);
    for (;;) {
      const { bytesRead } = await coming;
      if (bytesRead === 0) return;
      const piece = buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
      coming = handle.read(buffer, 0, READ);
      hash.update(piece);
      yield piece;
    }
  }
}

/** Waits for each piece to be gone: a full disk shows only then. */
async function writeToScreen(pieces: Pieces): Promise<void> {
  for await (const piece of joinPieces(pieces)) {
    await new Promise<void>((done, fail) => {
      process.stdout.write(piece, (error) => (error ? fail(error) : done()));
    });
  }
}

/** Puts small texts together to larger ones. All else stays as it is, in its place. */
export async function* joinPieces<T extends object>(
  pieces: Iterable<string> | AsyncIterable<string | T>,
): AsyncGenerator<string | T> {
  let held = '';
  for await (const piece of pieces) {
    const isText = typeof piece === 'string';
    if (isText) held += piece;
    if (held !== '' && (!isText || held.length >= PIECE)) {
      yield held;
      held = '';
    }
    if (!isText) yield piece;
  }
  if (held !== '') yield held;
}
