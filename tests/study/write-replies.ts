import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeReplies, type MadeReply } from './make-replies.ts';

/** Writes invented replies below a folder. */
export async function writeReplies(
  folder: string,
  replies: readonly MadeReply[] = makeReplies(),
): Promise<void> {
  for (const { name, bytes } of replies) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
