import { Counts } from './counts.ts';
import { type CoverageMatrix, MatrixBuilder } from './coverage-matrix.ts';
import type { WrittenFile } from './data-package.ts';
import { nameReplies } from './name-replies.ts';
import { RareWords } from './rare-words.ts';
import { type FinishedReply, type LoggedReply, type PlannedReply, sortOut } from './sort-out.ts';
import { StudyBuilder, type StudyHead } from './study-builder.ts';
import { type StudyFile, writeStudyFiles } from './study-files.ts';
import type { Study } from './study.ts';
import type { StudyReply } from './study-reply.ts';

/** A reply that was read, and what may be kept of it. */
export interface DeskReply extends FinishedReply {
  readonly kept?: readonly StudyReply[];
}

/** What a study is to be made of. */
export interface StudyAsked {
  readonly planned: readonly PlannedReply[];
  readonly head: Omit<StudyHead, 'replies'>;
}

/** All that is shown of a study. */
export interface StudyFigures {
  readonly study: Study;
  readonly matrix: CoverageMatrix;
  readonly log: readonly LoggedReply[];
  /** The label that most replies print for an entry, by entry. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Holds the protected replies of a study in memory, counts them and makes its files. */
export class StudyDesk {
  readonly #replies = new Map<string, DeskReply>();

  put(reply: DeskReply): void {
    this.#replies.set(reply.reply, reply);
  }

  figures({ planned, head }: StudyAsked): StudyFigures {
    const { replies, counts, log } = this.#sorted(planned);
    const words = new RareWords();
    for (const reply of replies) words.add(reply);
    const builder = new StudyBuilder(words, head.settings);
    const matrix = new MatrixBuilder();
    const labels = new Counts();
    for (const reply of replies) {
      const rows = builder.add(reply);
      matrix.add(rows);
      for (const { entry, label } of rows) if (entry !== null && label !== null) labels.add(entry, label);
      builder.events(reply);
    }
    return {
      study: builder.finish({ ...head, replies: counts }),
      matrix: matrix.finish(),
      log,
      labels: mostCommon(labels),
    };
  }

  /** The files of the study: the same bytes that the command line writes. `hash` gives a SHA-256 in hexadecimal digits. */
  async files(
    { planned, head }: StudyAsked,
    hash: (bytes: Uint8Array) => Promise<string>,
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    const { replies, counts } = this.#sorted(planned);
    const files = new Map<string, MemoryFile>();
    await writeStudyFiles(
      () => replies,
      { ...head, replies: counts },
      (name) => {
        const file = new MemoryFile(name, hash);
        files.set(name, file);
        return Promise.resolve(file);
      },
    );
    return new Map([...files].map(([name, file]) => [name, file.bytes()]));
  }

  #sorted(planned: readonly PlannedReply[]) {
    const { exported, counts, log } = sortOut(planned, (reply) => this.#replies.get(reply));
    const replies = exported.flatMap((reply) => nameReplies(reply, reply.kept ?? []));
    return { replies, counts, log };
  }
}

/** Of each entry, what it is called most often. */
function mostCommon(labels: Counts): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly label: string; readonly count: number }>();
  for (const [[entry = '', label = ''], count] of labels.entries())
    if (count > (found.get(entry)?.count ?? 0)) found.set(entry, { label, count });
  return new Map([...found].map(([entry, { label }]) => [entry, label]));
}

/** A file that is written to memory. */
class MemoryFile implements StudyFile {
  readonly #name: string;
  readonly #hash: (bytes: Uint8Array) => Promise<string>;
  readonly #pieces: Uint8Array[] = [];

  constructor(name: string, hash: (bytes: Uint8Array) => Promise<string>) {
    this.#name = name;
    this.#hash = hash;
  }

  write(data: string | Uint8Array): Promise<void> {
    this.#pieces.push(typeof data === 'string' ? new TextEncoder().encode(data) : data);
    return Promise.resolve();
  }

  async written(): Promise<WrittenFile> {
    const bytes = this.bytes();
    return { path: this.#name, bytes: bytes.length, sha256: await this.#hash(bytes) };
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.#pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    this.#pieces.splice(0, this.#pieces.length, all);
    return all;
  }
}
