/** An engine that reads one thing at a time. */
export interface Engine<Job, Result> {
  readonly run: (job: Job) => Promise<Result>;
  /** Ends it at once, whatever it does, and gives its memory back. */
  readonly stop: () => void;
}

/** Engines side by side. Each job goes to the first that is free. */
export interface EnginePool<Job, Result> {
  readonly run: (job: Job, signal?: AbortSignal) => Promise<Result>;
  /** Ends every engine; jobs under way fail. A job that comes later starts engines again. */
  readonly close: () => void;
}

/** Milliseconds without work after which an engine is ended: it keeps some hundred megabytes until then. */
const IDLE = 5000;

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: Error) => void;
  dropped: boolean;
}

/** Starts up to `size` engines, each when it is first needed. */
export function createEnginePool<Job, Result>(
  start: () => Promise<Engine<Job, Result>>,
  size: number,
): EnginePool<Job, Result> {
  interface Seat {
    engine?: Engine<Job, Result>;
    idle?: ReturnType<typeof setTimeout>;
    busy?: Waiting<Job, Result> | undefined;
    closed: boolean;
  }
  const seats: Seat[] = [];
  const queue: Waiting<Job, Result>[] = [];

  function leave(seat: Seat): void {
    seat.closed = true;
    clearTimeout(seat.idle);
    seat.engine?.stop();
    const at = seats.indexOf(seat);
    if (at >= 0) seats.splice(at, 1);
  }

  async function serve(seat: Seat): Promise<void> {
    while (!seat.closed) {
      const waiting = queue.shift();
      if (!waiting) break;
      if (waiting.dropped) continue;
      seat.busy = waiting;
      try {
        if (!seat.engine) {
          const engine = await start();
          // It may have been told to end while it started.
          if (seat.closed) engine.stop();
          else seat.engine = engine;
        }
        if (!seat.engine || waiting.dropped) throw new Error('stopped');
        waiting.resolve(await seat.engine.run(waiting.job));
      } catch {
        waiting.reject(new Error('the engine failed'));
        leave(seat);
      }
      seat.busy = undefined;
    }
    if (!seat.closed) seat.idle = setTimeout(() => leave(seat), IDLE);
    // An engine that failed leaves its place to another.
    else if (queue.length > 0) seatOne();
  }

  function seatOne(): void {
    const free = seats.find((seat) => !seat.busy);
    const seat = free ?? (seats.length < size ? { closed: false } : undefined);
    if (!seat) return;
    if (!free) seats.push(seat);
    clearTimeout(seat.idle);
    void serve(seat);
  }

  return {
    run: (job, signal) =>
      new Promise((resolve, reject) => {
        const waiting: Waiting<Job, Result> = { job, resolve, reject, dropped: false };
        const drop = (): void => {
          waiting.dropped = true;
          const seat = seats.find((one) => one.busy === waiting);
          if (seat) leave(seat);
          reject(new Error('stopped'));
        };
        if (signal?.aborted) {
          drop();
          return;
        }
        signal?.addEventListener('abort', drop, { once: true });
        queue.push(waiting);
        seatOne();
      }),
    close: () => {
      for (const waiting of queue.splice(0)) waiting.reject(new Error('stopped'));
      for (const seat of seats.slice()) {
        seat.busy?.reject(new Error('stopped'));
        leave(seat);
      }
    },
  };
}
