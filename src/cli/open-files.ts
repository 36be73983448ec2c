import type { InputFile } from '../read/document.ts';
import type { Io } from './io.ts';

/** A file that was named: opened, or not. `-` is shown as standard input. */
export type Opened =
  { readonly name: string; readonly file: InputFile } | { readonly name: string; readonly file?: undefined };

/** Opens the files in order, one at a time, so that a hundred replies never lie in memory together. */
export async function* openFiles(names: readonly string[], io: Io): AsyncGenerator<Opened> {
  for (const name of names) {
    yield await open(name, io);
  }
}

async function open(name: string, io: Io): Promise<Opened> {
  try {
    return { name, file: { name, bytes: await io.read(name) } };
  } catch {
    return { name };
  }
}
