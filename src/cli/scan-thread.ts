import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { CutCells } from '../read/cut-cells.ts';
import type { Dialect } from '../read/find-dialect.ts';
import { makePiece, PieceCutter } from '../read/piece-cutter.ts';
import type { ScannedPiece } from '../read/scan-ahead.ts';

/** The file, how its rows are cut, and how many bytes at its beginning are none of its text. */
interface ScanJob {
  readonly file: string;
  readonly dialect: Dialect;
  readonly skip: number;
}

/** What the thread says: a piece, the hash of the whole file, or that the file could not be read. */
type Said = { readonly piece: ScannedPiece } | { readonly sha256: string } | { readonly failed: unknown };

/** Bytes of a piece. */
const PIECE = 1 << 19;
/** Pieces that are under way: while one is read, others are cut, and neither thread waits for the other. */
const UNDER_WAY = 4;

const given = workerData as { readonly scanJob?: ScanJob } | null;
// In a thread that was started from here.
if (!isMainThread && parentPort && given?.scanJob) serve(given.scanJob, parentPort);

/** The bytes behind a piece, which go over to the other thread and are not copied. */
function buffersOf({ bytes, rowStarts, rowEnds, rowCells, cells }: ScannedPiece): ArrayBuffer[] {
  const { starts, ends, marks } = cells;
  return [bytes, rowStarts, rowEnds, rowCells, starts, ends, marks].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}

/** A piece that came from the other thread: its cells lost their class on the way. */
function welcome(piece: ScannedPiece): ScannedPiece {
  const { starts, ends, marks } = piece.cells;
  return { ...piece, cells: new CutCells(starts, ends, marks) };
}

/** Fills pieces as the reader gives used ones back, up to the end of the file. */
function serve({ file, dialect, skip }: ScanJob, port: MessagePort): void {
  const hash = createHash('sha256');
  let handle: number | undefined;
  const cutter = new PieceCutter(dialect, skip, (bytes, at) => {
    handle ??= openSync(file, 'r');
    const read = readSync(handle, bytes, at, bytes.length - at, null);
    hash.update(bytes.subarray(at, at + read));
    return read;
  });
  const say = (said: Said, buffers: ArrayBuffer[] = []): void => port.postMessage(said, buffers);
  let ended = false;
  function end(said: Said): void {
    ended = true;
    if (handle !== undefined) closeSync(handle);
    say(said);
    port.close();
  }
  function fill(piece: ScannedPiece): boolean {
    try {
      if (cutter.fill(piece)) {
        say({ piece }, buffersOf(piece));
        return true;
      }
      end({ sha256: hash.digest('hex') });
    } catch (error) {
      end({ failed: error });
    }
    return false;
  }
  port.on('message', (piece: ScannedPiece) => {
    // Used pieces still come back after the last one.
    if (!ended) fill(welcome(piece));
  });
  for (let at = 0; at < UNDER_WAY && fill(makePiece(PIECE)); at++);
}

/**
 * Reads a long file of rows, in UTF-8, and cuts its rows on a thread of its own, while the caller says what those
 * of the pieces before mean. A piece may be used until the next is asked for. `hashed` is given the SHA-256 of the
 * file at the end. Rejects where it cannot be read.
 */
export async function* scanFile(
  job: ScanJob,
  hashed: (sha256: string) => void,
): AsyncGenerator<ScannedPiece> {
  const thread = new Worker(new URL(import.meta.url), { workerData: { scanJob: job } });
  const came: Said[] = [];
  let wake: (() => void) | undefined;
  const hear = (said: Said): void => {
    came.push(said);
    wake?.();
  };
  thread.on('message', hear);
  thread.on('error', (failed) => hear({ failed }));
  try {
    for (;;) {
      const said = came.shift();
      if (!said) await new Promise<void>((done) => (wake = done));
      else if ('piece' in said) {
        const piece = welcome(said.piece);
        yield piece;
        thread.postMessage(piece, buffersOf(piece));
      } else if ('failed' in said) throw said.failed;
      else return hashed(said.sha256);
    }
  } finally {
    void thread.terminate();
  }
}
