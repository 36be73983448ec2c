import type { Reading } from '../decode/reading.ts';
import type { PartyId } from '../glossary/entry.ts';
import type { InputFile } from '../read/document.ts';
import type { Warning } from '../read/warning.ts';
import type { ReplyResult, ReplyStep } from '../report/decode-reply.ts';
import { toolName } from './browser-api.ts';
import { createUnpacker } from './pack-readings.ts';
import { startWorker, type WorkerLike } from './start-worker.ts';
import type { DecodeAnswer, DecodeRequest, WorkRequest } from './worker-messages.ts';

/** A worker that is asked to stop has so long to say that it heard; then it is ended. */
export const STOP_PATIENCE_MS = 2000;
/** One that heard has so long to make its report: of a hundred thousand readings it takes some seconds. */
const REPORT_PATIENCE_MS = 20_000;

export interface DecodeOptions {
  readonly onStep?: (step: ReplyStep) => void;
  /** Stops the work; the answer is then of what was read so far, and says `cancelled`. */
  readonly signal?: AbortSignal;
  readonly passwords?: readonly string[];
  readonly party?: PartyId;
}

/** Puts the readings, which came in slices, back into their report. */
function withFields(result: ReplyResult, fields: readonly Reading[]): ReplyResult {
  return result.report ? { ...result, report: { ...result.report, fields } } : result;
}

/** What came of one worker: where it died, at which file. */
interface Decoding {
  readonly result: ReplyResult;
  readonly deadly?: InputFile;
}

/** The files of one reply and the worker that reads them, away from the page's thread. */
export class ReplyWork {
  readonly #files: readonly InputFile[];
  readonly #create: () => WorkerLike;
  #worker: WorkerLike | undefined;
  /** Files at which a worker died: they are not given to another one. */
  readonly #deadly = new Set<InputFile>();
  /** Settles the call that waits for the worker. */
  #abandon = (): void => {};

  constructor(files: readonly InputFile[], create: () => WorkerLike = () => startWorker('decode')) {
    this.#files = files;
    this.#create = create;
  }

  /**
   * Decodes the reply; once more with a further password or another party, for which nothing is read
   * twice that needs no second look. Always settles with a result. A file at which the worker dies is
   * said to be `damaged`, and the others are read without it. One call at a time.
   */
  async decode(options: DecodeOptions = {}): Promise<ReplyResult> {
    for (;;) {
      const files = this.#files.filter((file) => !this.#deadly.has(file));
      const { result, deadly } = await this.#decodeOnce(files, options);
      if (deadly) this.#deadly.add(deadly);
      if (deadly && files.length > 1) continue;
      const dead = [...this.#deadly].map(({ name }): Warning => ({ code: 'damaged', slots: { file: name } }));
      return dead.length === 0
        ? result
        : { ...result, warnings: [...dead, ...(deadly ? [] : result.warnings)] };
    }
  }

  #decodeOnce(files: readonly InputFile[], options: DecodeOptions): Promise<Decoding> {
    const file = files.map(({ name }) => name).join(', ');
    const { signal, passwords, party } = options;
    if (signal?.aborted) return Promise.resolve({ result: { file, warnings: [{ code: 'cancelled' }] } });
    return new Promise((resolve) => {
      const fields: Reading[] = [];
      const unpack = createUnpacker();
      const begun = new AbortController();
      let patience: ReturnType<typeof setTimeout> | undefined;
      let reading: InputFile | undefined;
      const settle = (result: ReplyResult, deadly?: InputFile): void => {
        clearTimeout(patience);
        begun.abort();
        resolve({ result, ...(deadly && { deadly }) });
      };
      const fail = (code: 'cancelled' | 'damaged'): void => {
        settle({ file, warnings: [{ code }] }, code === 'damaged' ? reading : undefined);
        this.close();
      };
      this.#abandon = () => settle({ file, warnings: [{ code: 'cancelled' }] });
      const waitFor = (ms: number): void => {
        clearTimeout(patience);
        patience = setTimeout(() => fail('cancelled'), ms);
      };
      const isNew = this.#worker === undefined;
      const worker = (this.#worker ??= this.#create());
      const listening = { signal: begun.signal };
      worker.addEventListener('error', () => fail('damaged'), listening);
      worker.addEventListener('messageerror', () => fail('damaged'), listening);
      worker.addEventListener(
        'message',
        (event: Event) => {
          const answer = (event as MessageEvent<DecodeAnswer>).data;
          if (answer.kind === 'step') {
            if (answer.step.kind === 'file') reading = files[answer.step.number - 1];
            options.onStep?.(answer.step);
          }
          if (answer.kind === 'readings') fields.push(...unpack(answer.packed));
          else if (answer.kind === 'stopping') waitFor(REPORT_PATIENCE_MS);
          else if (answer.kind === 'result') settle(withFields(answer.result, fields));
          else if (answer.kind === 'crashed') fail('damaged');
        },
        listening,
      );
      const send = (request: WorkRequest): void => worker.postMessage(request, []);
      signal?.addEventListener(
        'abort',
        () => {
          send({ kind: 'stop' });
          waitFor(STOP_PATIENCE_MS);
        },
        listening,
      );
      send({
        kind: 'decode',
        ...(isNew && { files }),
        ...(passwords && { passwords }),
        ...(party && { party }),
        tool: toolName(),
      } satisfies DecodeRequest);
    });
  }

  /** Lets the worker and its memory go, and what it was asked for. The files can still be decoded, by a new one. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#abandon();
  }
}
