import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Glossary } from '../../glossary/entry.ts';
import { loadGlossary } from '../../glossary/load-glossary.ts';
import type { DecodeSetting, FilePart } from '../decode/decode-file.ts';
import { ocrTools } from '../ocr-tools.ts';
import type { Job, JobSetting } from '../study/decode-job.ts';
import type { PackedResult } from '../study/pack-result.ts';

/** What such a process can do: of each kind, what is the same for all its jobs, a job, and the pieces that come of it. */
export interface Works {
  readonly study: { readonly setting: JobSetting; readonly job: Job; readonly piece: PackedResult };
  readonly decode: { readonly setting: DecodeSetting; readonly job: string; readonly piece: FilePart };
}

/** How a job of a kind is done. */
export type Work<K extends keyof Works> = (
  job: Works[K]['job'],
  setting: Works[K]['setting'],
  glossary: Glossary,
) => AsyncIterable<Works[K]['piece']>;

/** The word by which a process that was started from here knows itself. */
const MARK = 'sar-decoder-reading-process';

/** What is said to the process: first what it is to do, then one job after the other, and for each piece that it was taken. */
type Told<K extends keyof Works> =
  | { readonly kind: K; readonly setting: Works[K]['setting'] }
  | { readonly job: Works[K]['job'] }
  | { readonly taken: true };

type Said<K extends keyof Works> =
  { readonly piece: Works[K]['piece'] } | { readonly end: 'whole' | 'failed' };

if (process.argv[2] === MARK && process.send) serve();

/** Does one job after the other, until the other side goes away. */
function serve<K extends keyof Works>(): void {
  const glossary = loadGlossary();
  let todo: ((job: Works[K]['job']) => AsyncIterable<Works[K]['piece']>) | undefined;
  let goOn: (() => void) | undefined;
  const say = (said: Said<K>): void => void process.send?.(said);
  async function act(told: Told<K>): Promise<void> {
    if ('taken' in told) return goOn?.();
    if ('kind' in told) {
      const { kind, setting } = told;
      todo = async function* all(job) {
        const work = (await WORKS[kind]()) as unknown as Work<K>;
        yield* work(job, setting, glossary);
      };
      return;
    }
    try {
      for await (const piece of todo?.(told.job) ?? []) {
        const taken = new Promise<void>((done) => (goOn = done));
        say({ piece });
        await taken;
      }
      say({ end: 'whole' });
    } catch {
      // A privacy line: an error's own message may hold the text that broke it.
      say({ end: 'failed' });
    }
  }
  process.on('message', (told: Told<K>) => void act(told));
  process.on('disconnect', () => {
    ocrTools?.close();
    process.exit(0);
  });
}

/** Each is loaded only where it is done. */
const WORKS: { readonly [K in keyof Works]: () => Promise<Work<K>> } = {
  study: async () => (await import('../study/packed-job.ts')).packedJob,
  decode: async () => (await import('../decode/decode-file.ts')).decodeFile,
};

/** A process that does jobs, one at a time. One that ends over a job leaves the others as they are. */
export class ReadingProcess<K extends keyof Works> {
  readonly #told: Told<K>;
  #child: ChildProcess | undefined;
  #isClosed = false;

  constructor(kind: K, setting: Works[K]['setting']) {
    this.#told = { kind, setting };
  }

  /** Hands on each piece and makes the next one when it was taken; gives whether the job came to its end. */
  async read(
    job: Works[K]['job'],
    take: (piece: Works[K]['piece']) => void | Promise<void>,
  ): Promise<boolean> {
    if (this.#isClosed) return false;
    const child = (this.#child ??= this.#start());
    return new Promise<boolean>((done) => {
      const end = (isWhole: boolean): void => {
        child.off('exit', ended);
        child.off('message', heard);
        done(isWhole);
      };
      const ended = (): void => {
        // The next job gets another process.
        if (this.#child === child) this.#child = undefined;
        end(false);
      };
      const tell = (told: Told<K>): void =>
        void child.send(told, (error) => {
          if (error) ended();
        });
      const heard = async (said: Said<K>): Promise<void> => {
        if ('end' in said) return end(said.end === 'whole');
        await take(said.piece);
        tell({ taken: true });
      };
      child.on('exit', ended);
      child.on('message', heard);
      tell({ job });
    });
  }

  close(): void {
    this.#isClosed = true;
    if (this.#child?.connected) this.#child.disconnect();
    this.#child = undefined;
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(import.meta.url), [MARK], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // What is kept is a long text: as JSON, each of its quotes would be escaped and read back.
      serialization: 'advanced',
    });
    // One that cannot be started or written to has ended for whoever waits for it.
    child.on('error', () => child.emit('exit'));
    child.send(this.#told, () => undefined);
    return child;
  }
}
