import type { Reading } from '../decode/reading.ts';
import type { PartyId } from '../glossary/entry.ts';
import type { InputFile } from '../read/document.ts';
import type { WarningCode } from '../read/warning.ts';
import type { ReplyResult } from '../report/decode-reply.ts';
import { toolName } from './browser-api.ts';
import { startWorker, type WorkerLike } from './start-worker.ts';
import type { DecodeAnswer, DecodeRequest, WorkRequest, WorkStep } from './worker-messages.ts';

/** A worker that is asked to stop has so long to say that it heard; then it is ended. */
export const STOP_PATIENCE_MS = 2000;
/** One that heard has so long to make its report: of a hundred thousand readings it takes some seconds. */
const REPORT_PATIENCE_MS = 20_000;

export interface DecodeOptions {
  readonly onStep?: (step: WorkStep) => void;
  /** Stops the work; the answer is then of what was read so far, and says `cancelled`. */
  readonly signal?: AbortSignal;
  readonly passwords?: readonly string[];
  readonly party?: PartyId;
}

/** Puts the readings, which came in slices, back into their report. */
function withFields(result: ReplyResult, fields: readonly Reading[]): ReplyResult {
  return result.report ? { ...result, report: { ...result.report, fields } } : result;
}

/** The files of one reply and the worker that reads them, away from the page's thread. */
export class ReplyWork {
  readonly #files: readonly InputFile[];
  readonly #create: () => WorkerLike;
  #worker: WorkerLike | undefined;
  /** Settles the call that waits for the worker. */
  #abandon = (): void => {};

  constructor(files: readonly InputFile[], create: () => WorkerLike = () => startWorker('decode')) {
    this.#files = files;
    this.#create = create;
  }

  /**
   * Decodes the reply; once more with a further password or another party, for which nothing is read
   * twice that needs no second look. Always settles with a result: a worker that dies, or cannot be
   * started, gives one with the warning `damaged` and no report. One call at a time.
   */
  decode(options: DecodeOptions = {}): Promise<ReplyResult> {
    const file = this.#files.map(({ name }) => name).join(', ');
    const { signal, passwords, party } = options;
    if (signal?.aborted) return Promise.resolve({ file, warnings: [{ code: 'cancelled' }] });
    return new Promise((resolve) => {
      const fields: Reading[] = [];
      const begun = new AbortController();
      let patience: ReturnType<typeof setTimeout> | undefined;
      const settle = (result: ReplyResult): void => {
        clearTimeout(patience);
        begun.abort();
        resolve(result);
      };
      const fail = (code: WarningCode): void => {
        settle({ file, warnings: [{ code }] });
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
          if (answer.kind === 'step') options.onStep?.(answer.step);
          else if (answer.kind === 'readings') fields.push(...answer.readings);
          else if (answer.kind === 'stopping') waitFor(REPORT_PATIENCE_MS);
          else if (answer.kind === 'result') settle(withFields(answer.result, fields));
          else fail('damaged');
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
        ...(isNew && { files: this.#files }),
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
