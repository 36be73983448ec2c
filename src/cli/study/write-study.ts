import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { WrittenFile } from '../../study/data-package.ts';
import { nameReplies } from '../../study/name-replies.ts';
import type { NamedReply } from '../../study/rare-words.ts';
import type { StudyHead } from '../../study/study-builder.ts';
import { type StudyFile, writeStudyFiles } from '../../study/study-files.ts';
import type { Study } from '../../study/study.ts';
import type { Finished, Unfinished } from './unfinished.ts';

/** Writes the files of a study to a folder, from the replies that were kept, in the order given. */
export async function writeStudy(
  out: string,
  replies: readonly Finished[],
  unfinished: Unfinished,
  head: StudyHead,
): Promise<Study> {
  const files: HashedFile[] = [];
  try {
    return await writeStudyFiles(
      () => keptReplies(replies, unfinished),
      head,
      async (name) => {
        const file = await HashedFile.create(out, name);
        files.push(file);
        return file;
      },
    );
  } finally {
    for (const file of files) await file.close();
  }
}

function* keptReplies(replies: readonly Finished[], unfinished: Unfinished): Generator<NamedReply> {
  for (const finished of replies) {
    const kept = unfinished.kept(finished);
    if (kept) yield* nameReplies(finished, kept);
  }
}

/** Letters that are held back to be written at once. */
const PIECE = 1 << 18;

/** A file that is hashed as it is written. */
class HashedFile implements StudyFile {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;
  #held = '';

  private constructor(name: string, file: FileHandle) {
    this.#path = name;
    this.#file = file;
  }

  static async create(folder: string, name: string): Promise<HashedFile> {
    return new HashedFile(name, await open(path.join(folder, name), 'w'));
  }

  /** Small pieces are written together. */
  async write(data: string | Uint8Array): Promise<void> {
    if (typeof data !== 'string') return this.#put(data);
    this.#held += data;
    if (this.#held.length >= PIECE) await this.#flush();
  }

  /** To be asked once, after the last piece. */
  async written(): Promise<WrittenFile> {
    await this.#flush();
    return { path: this.#path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  async #flush(): Promise<void> {
    const bytes = new TextEncoder().encode(this.#held);
    this.#held = '';
    await this.#put(bytes);
  }

  async #put(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.#file.appendFile(bytes);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
