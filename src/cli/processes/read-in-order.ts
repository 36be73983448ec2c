import type { ReadingProcess, Works } from './reading-process.ts';

/** What may wait to be written, in letters or bytes, before the processes wait too. */
const MOST_WAITING = 1 << 26;

/** The pieces of one job, as they come. `isWhole` is known after the last one. */
export interface Pieces<T> extends AsyncIterable<T> {
  readonly isWhole: () => boolean;
}

/**
 * Does jobs in several processes, and gives what comes of them in the order of the jobs, as soon as it is there. A process
 * that is far ahead waits, so that the memory stays bounded however many jobs there are.
 */
export async function* readInOrder<K extends keyof Works>(
  jobs: readonly Works[K]['job'][],
  processes: readonly ReadingProcess<K>[],
  sizeOf: (piece: Works[K]['piece']) => number,
): AsyncGenerator<Pieces<Works[K]['piece']>> {
  type Piece = Works[K]['piece'];
  const waiting = jobs.entries();
  const queues = new Map<number, Queue<Piece>>();
  let turn = 0;
  let held = 0;
  const change = new Bell();
  /** Waits until there is room. The job whose turn it is has room as soon as what came of it was taken: nothing is before it. */
  async function room(at: number, queue: Queue<Piece>): Promise<void> {
    const isFull = (): boolean => held >= MOST_WAITING && !(at === turn && queue.isEmpty());
    while (isFull()) await change.next();
  }
  async function work(process: ReadingProcess<K>): Promise<void> {
    for (const [at, job] of waiting) {
      const queue = queueOf(at);
      await room(at, queue);
      const isWhole = await process.read(job, async (piece) => {
        held += sizeOf(piece);
        queue.put(piece);
        await room(at, queue);
      });
      queue.end(isWhole);
    }
  }
  function queueOf(at: number): Queue<Piece> {
    const queue = queues.get(at) ?? new Queue<Piece>();
    queues.set(at, queue);
    return queue;
  }
  void Promise.all(processes.map(work));
  try {
    for (; turn < jobs.length; turn += 1) {
      const queue = queueOf(turn);
      change.ring();
      yield {
        isWhole: () => queue.isWhole,
        async *[Symbol.asyncIterator]() {
          for await (const piece of queue) {
            held -= sizeOf(piece);
            change.ring();
            yield piece;
          }
        },
      };
      queues.delete(turn);
    }
  } finally {
    for (const process of processes) process.close();
    // Whoever still waits for room finds every process closed.
    held = 0;
    change.ring();
  }
}

/** Tells whoever waits that something has changed. */
class Bell {
  readonly #waiting: (() => void)[] = [];

  async next(): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push(done);
    });
  }

  ring(): void {
    for (const done of this.#waiting.splice(0)) done();
  }
}

/** What one side puts in and the other takes out, in turn. */
class Queue<T> {
  readonly #held: T[] = [];
  readonly #change = new Bell();
  #hasEnded = false;
  isWhole = false;

  isEmpty(): boolean {
    return this.#held.length === 0;
  }

  put(piece: T): void {
    this.#held.push(piece);
    this.#change.ring();
  }

  end(isWhole: boolean): void {
    this.isWhole = isWhole;
    this.#hasEnded = true;
    this.#change.ring();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      yield* this.#held.splice(0);
      if (this.#held.length > 0) continue;
      if (this.#hasEnded) return;
      await this.#change.next();
    }
  }
}
