import { readFile, writeFile } from 'node:fs/promises';
import { isKey, makeKey } from '../../study/pseudonym.ts';

/** The key in a file, or a new one that is written there. Nothing where the file holds something else or cannot be used. */
export async function keptKey(file: string): Promise<string | undefined> {
  const held = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : '',
  );
  if (held !== undefined) return isKey(held.trim()) ? held.trim() : undefined;
  const key = makeKey();
  try {
    // For its owner's eyes alone, and never over a key that was made in between.
    await writeFile(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
    return key;
  } catch {
    return undefined;
  }
}
