import type { Reading } from '../decode/reading.ts';
import type { PartyId } from '../glossary/entry.ts';
import type { InputFile } from '../read/document.ts';
import type { WarningCode } from '../read/warning.ts';
import type { ReplyResult } from '../report/decode-reply.ts';
import { toolName } from './browser-api.ts';
import type { DecodeAnswer, DecodeRequest, WorkStep } from './worker-messages.ts';

/** As much of a Worker as is used here, so that a test can play one. */
export type DecodeWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface DecodeOptions {
  readonly onStep?: (step: WorkStep) => void;
  /** Stops the work at once; the answer then says `cancelled`. */
  readonly signal?: AbortSignal;
  readonly passwords?: readonly string[];
  readonly party?: PartyId;
  readonly createWorker?: () => DecodeWorker;
}

function createDecodeWorker(): DecodeWorker {
  return new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module', name: 'decode' });
}

/** Puts the readings, which came in slices, back into their report. */
function withFields(result: ReplyResult, fields: readonly Reading[]): ReplyResult {
  return result.report ? { ...result, report: { ...result.report, fields } } : result;
}

/**
 * Decodes one reply away from the page's thread. Always settles with a result: a worker that dies,
 * or cannot be started, gives one with the warning `damaged` and no report.
 */
export function decodeInWorker(
  files: readonly InputFile[],
  options: DecodeOptions = {},
): Promise<ReplyResult> {
  const file = files.map(({ name }) => name).join(', ');
  return new Promise((resolve) => {
    const fields: Reading[] = [];
    const worker = (options.createWorker ?? createDecodeWorker)();

    function settle(result: ReplyResult): void {
      options.signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    }
    function settleWith(code: WarningCode): void {
      settle({ file, warnings: [{ code }] });
    }
    function cancel(): void {
      settleWith('cancelled');
    }

    worker.addEventListener('error', () => settleWith('damaged'));
    worker.addEventListener('messageerror', () => settleWith('damaged'));
    worker.addEventListener('message', (event: Event) => {
      const answer = (event as MessageEvent<DecodeAnswer>).data;
      if (answer.kind === 'step') options.onStep?.(answer.step);
      else if (answer.kind === 'readings') fields.push(...answer.readings);
      else if (answer.kind === 'result') settle(withFields(answer.result, fields));
      else settleWith('damaged');
    });
    if (options.signal?.aborted) {
      cancel();
      return;
    }
    options.signal?.addEventListener('abort', cancel);
    const { passwords, party } = options;
    const request: DecodeRequest = {
      files,
      ...(passwords && { passwords }),
      ...(party && { party }),
      tool: toolName(),
    };
    worker.postMessage(request, []);
  });
}
