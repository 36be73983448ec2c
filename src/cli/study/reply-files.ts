import { stat } from 'node:fs/promises';
import path from 'node:path';
import { gatherReplies, type GatheredReply } from '../../study/gather-replies.ts';

/** A reply that lies in the folder of a study. */
export interface ReplyFiles extends GatheredReply<string> {
  /** Sizes and times of the files: another one is another reply. */
  readonly stamp: string;
}

/** The replies among the files of a folder. `apart` are lists of the researcher's that lie there too. */
export async function findReplies(
  folder: string,
  files: readonly string[],
  kind: 'file' | 'folder',
  apart: readonly string[],
): Promise<readonly ReplyFiles[]> {
  const left = new Set(apart.map((file) => path.resolve(file)));
  const named = files
    .filter((file) => !left.has(path.resolve(file)))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), file] as const);
  const found: ReplyFiles[] = [];
  for (const reply of gatherReplies(named, kind)) found.push({ ...reply, stamp: await stampOf(reply.files) });
  return found;
}

/** Sizes and times of files. */
export async function stampOf(files: readonly string[]): Promise<string> {
  const stamps: string[] = [];
  for (const file of files) {
    const found = await stat(file).catch(() => undefined);
    stamps.push(found ? `${found.size} ${Math.trunc(found.mtimeMs)}` : 'none');
  }
  return stamps.join(', ');
}

/** Whether a reply is a file that lies in no folder. */
export function isLoneFile({ name, files }: ReplyFiles): boolean {
  return files.some((file) => path.basename(file) === name);
}
