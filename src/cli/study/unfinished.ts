import { appendFileSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { FinishedReply } from '../../study/sort-out.ts';
import type { Job, JobResult } from './decode-job.ts';
import { contentsOf, type PackedResult } from './pack-result.ts';

/** Where a reply's line lies in the file. */
interface Place {
  readonly at: number;
  readonly length: number;
}

/** What is known of a reply without looking at its readings. */
export interface Finished extends Place, FinishedReply {
  readonly stamp: string;
}

/** The first line: what the study was asked to do, and the key where none is kept elsewhere. */
export interface UnfinishedHead {
  readonly asked: string;
  readonly key?: string;
}

type Line = Pick<Job, 'reply' | 'person' | 'stamp'> & Omit<JobResult, 'warning'>;

const NEWLINE = 10;
const READ = 1 << 20;

/**
 * The replies of a study that were read so far, protected, one a line as they come. After an interruption the study
 * goes on from here; when it is finished, its files are made from here and this one is erased.
 */
export class Unfinished {
  readonly #file: FileHandle;
  readonly #finished: Map<string, Finished>;
  #end: number;
  readonly head: UnfinishedHead;

  private constructor(file: FileHandle, head: UnfinishedHead, finished: Map<string, Finished>, end: number) {
    this.#file = file;
    this.head = head;
    this.#finished = finished;
    this.#end = end;
  }

  /** Opens what is there of the same study; else begins anew. `head` is asked for only then. */
  static async open(name: string, asked: string, head: () => UnfinishedHead): Promise<Unfinished> {
    const file = await open(name, 'a+', 0o600);
    const finished = new Map<string, Finished>();
    let known: UnfinishedHead | undefined;
    let end = 0;
    for await (const { text, at, length } of linesOf(file)) {
      if (!known) {
        const first = JSON.parse(text) as UnfinishedHead;
        if (first.asked !== asked) break;
        known = first;
      } else {
        const line = JSON.parse(text) as Line;
        const { kept, ...told } = line;
        finished.set(line.reply, indexed({ ...told, ...contentsOf(kept) }, { at, length }));
      }
      end = at + length;
    }
    // A line that was cut off in the middle was not finished.
    await file.truncate(end);
    if (known) return new Unfinished(file, known, finished, end);
    const made = head();
    const study = new Unfinished(file, made, finished, 0);
    study.#write(`${JSON.stringify(made)}\n`);
    return study;
  }

  /** Whether a reply was read already, with the same bytes as far as its size and time say. Others are tried again. */
  has({ reply, stamp, person }: Job): boolean {
    const known = this.#finished.get(reply);
    if (known === undefined || known.notRead !== undefined) return false;
    return known.stamp === stamp && known.person === person;
  }

  add({ reply, person, stamp }: Job, result: PackedResult): void {
    const { sha256, notRead, kept } = result;
    const whose = { reply, ...(person !== undefined && { person }), stamp };
    const head = JSON.stringify({
      ...whose,
      ...(sha256 !== undefined && { sha256 }),
      ...(notRead !== undefined && { notRead }),
    });
    const line = kept === undefined ? head : `${head.slice(0, -1)},"kept":${kept}}`;
    this.#finished.set(reply, indexed({ ...whose, ...result }, this.#write(`${line}\n`)));
  }

  get(reply: string): Finished | undefined {
    return this.#finished.get(reply);
  }

  /** What was kept of a reply. */
  kept({ at, length }: Finished): JobResult['kept'] {
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.#file.fd, bytes, 0, length, at);
    return (JSON.parse(bytes.toString('utf8')) as Line).kept;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** At once, and so is reading: to wait for the disk, thousands of times, takes several times as long as it does. */
  #write(text: string): Place {
    const bytes = Buffer.from(text);
    const at = this.#end;
    appendFileSync(this.#file.fd, bytes);
    this.#end += bytes.length;
    return { at, length: bytes.length };
  }
}

type Known = Pick<Job, 'reply' | 'person' | 'stamp'> & Omit<PackedResult, 'kept'>;

function indexed(
  { reply, person, stamp, sha256, notRead, hasReadings, replies }: Known,
  place: Place,
): Finished {
  return {
    reply,
    ...(person !== undefined && { person }),
    stamp,
    ...(sha256 !== undefined && { sha256 }),
    ...(notRead !== undefined && { notRead }),
    hasReadings,
    ...(replies !== undefined && { replies }),
    ...place,
  };
}

/** The whole lines of a file, each with where it lies. */
async function* linesOf(file: FileHandle): AsyncGenerator<Place & { readonly text: string }> {
  let held = new Uint8Array(0);
  let at = 0;
  for (let from = 0; ;) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(READ), 0, READ, from);
    if (bytesRead === 0) return;
    from += bytesRead;
    const all = new Uint8Array(held.length + bytesRead);
    all.set(held);
    all.set(buffer.subarray(0, bytesRead), held.length);
    let start = 0;
    for (let end = all.indexOf(NEWLINE); end >= 0; end = all.indexOf(NEWLINE, start)) {
      const length = end + 1 - start;
      yield { text: new TextDecoder().decode(all.subarray(start, end)), at, length };
      at += length;
      start = end + 1;
    }
    held = all.slice(start);
  }
}
