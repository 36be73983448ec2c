import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';

/** What the command line needs of the world around it, so that tests can hand in their own. */
export interface Io {
  /** The bytes of a file, or of standard input where the name is `-`. Rejects where it cannot be opened. */
  readonly read: (name: string) => Promise<Uint8Array>;
  /** Writes piece after piece, so that the whole never lies in memory. Rejects where the file cannot be written. */
  readonly write: (pieces: Iterable<string>, file?: string) => Promise<void>;
  readonly error: (text: string) => void;
  /** True where standard error is a terminal, so that progress is of use to somebody. */
  readonly watched: boolean;
}

/** Letters that are written at once: many fields, and little beside a report. */
const PIECE = 1 << 18;

/** The real thing: this process and this machine's files. */
export function processIo(): Io {
  return {
    read: async (name) => (name === '-' ? readStandardInput() : new Uint8Array(await readFile(name))),
    write: async (pieces, file) => {
      if (file === undefined) return writeToScreen(pieces);
      await using handle = await open(file, 'w');
      for (const piece of joinPieces(pieces)) await handle.write(piece);
    },
    error: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
  };
}

async function writeToScreen(pieces: Iterable<string>): Promise<void> {
  for (const piece of joinPieces(pieces)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

function* joinPieces(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < PIECE) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
