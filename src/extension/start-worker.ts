import './trust-own-scripts.ts';

/** As much of a Worker as is used here, so that a test can play one. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Starts the one worker of ours: it reads, decodes and lists. `name` is for a browser's tools only. */
export function startWorker(name: string): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
}
