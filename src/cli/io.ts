import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';

/** What the command line needs of the world around it, so that tests can hand in their own. */
export interface Io {
  /** The bytes of a file, or of standard input where the name is `-`. Rejects where it cannot be opened. */
  readonly read: (name: string) => Promise<Uint8Array>;
  /** Resolves when all of the text is on its way. Rejects where the file cannot be written. */
  readonly write: (text: string, file?: string) => Promise<void>;
  readonly error: (text: string) => void;
  /** True where standard error is a terminal, so that progress is of use to somebody. */
  readonly watched: boolean;
}

/** The real thing: this process and this machine's files. */
export function processIo(): Io {
  return {
    read: async (name) => (name === '-' ? readStandardInput() : new Uint8Array(await readFile(name))),
    write: async (text, file) => {
      if (file !== undefined) return writeFile(file, text);
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    error: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
