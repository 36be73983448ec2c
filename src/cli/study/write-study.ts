import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { createCodebook } from '../../study/codebook.ts';
import { createDataPackage, type WrittenFile } from '../../study/data-package.ts';
import { type NamedReply, RareWords } from '../../study/rare-words.ts';
import { csvHead, csvLine, ndjsonLine } from '../../study/row-text.ts';
import { StudyBuilder, type StudyHead } from '../../study/study-builder.ts';
import type { Study } from '../../study/study.ts';
import type { Finished, Unfinished } from './unfinished.ts';

/** Writes the files of a study from the replies that were kept, in the order given, one in memory at a time. */
export async function writeStudy(
  out: string,
  replies: readonly Finished[],
  unfinished: Unfinished,
  head: StudyHead,
): Promise<Study> {
  const words = new RareWords();
  for await (const reply of keptReplies(replies, unfinished)) words.add(reply);
  const builder = new StudyBuilder(words, head.settings.atLeast);
  // As heavy as the rest of the command line, so it is loaded only here.
  const { ParquetRows } = await import('../../study/parquet-rows.ts');
  const rows = new ParquetRows();
  await using csv = await HashedFile.create(out, 'readings.csv');
  await using ndjson = await HashedFile.create(out, 'readings.ndjson');
  await using parquet = await HashedFile.create(out, 'readings.parquet');
  await csv.write(csvHead());
  for await (const reply of keptReplies(replies, unfinished)) {
    const added = builder.add(reply);
    await csv.write(added.map(csvLine).join(''));
    await ndjson.write(added.map(ndjsonLine).join(''));
    await parquet.write(rows.add(added));
  }
  await parquet.write(rows.finish());
  const study = builder.finish(head);
  await using summary = await HashedFile.create(out, 'summary.json');
  await summary.write(`${JSON.stringify(study, null, 1)}\n`);
  await using codebook = await HashedFile.create(out, 'codebook.md');
  await codebook.write(createCodebook(study));
  const files = [csv, ndjson, parquet, summary, codebook];
  const written = await Promise.all(files.map(async (file) => file.written()));
  await using dataPackage = await HashedFile.create(out, 'datapackage.json');
  await dataPackage.write(`${JSON.stringify(createDataPackage(study, written), null, 2)}\n`);
  await dataPackage.written();
  return study;
}

async function* keptReplies(
  replies: readonly Finished[],
  unfinished: Unfinished,
): AsyncGenerator<NamedReply> {
  for (const finished of replies) {
    const kept = await unfinished.kept(finished);
    const { reply, person } = finished;
    if (kept) yield { reply, ...(person !== undefined && { person }), kept };
  }
}

/** Letters that are held back to be written at once. */
const PIECE = 1 << 18;

/** A file that is hashed as it is written. */
class HashedFile implements AsyncDisposable {
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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }
}
