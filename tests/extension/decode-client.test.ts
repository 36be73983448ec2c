import { describe, expect, test } from 'vitest';
import { decodeInWorker, type DecodeWorker } from '../../src/extension/decode-client.ts';
import type { DecodeAnswer, DecodeRequest } from '../../src/extension/worker-messages.ts';
import { SAMPLE_REPORT } from '../pages/sample-report.ts';

/** A worker that does what the test says with the request that it gets. */
class FakeWorker extends EventTarget implements DecodeWorker {
  terminated = false;
  readonly #react: (worker: FakeWorker, request: DecodeRequest) => void;

  constructor(react: (worker: FakeWorker, request: DecodeRequest) => void) {
    super();
    this.#react = react;
  }

  postMessage(request: DecodeRequest): void {
    queueMicrotask(() => this.#react(this, request));
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: DecodeAnswer): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

const FILES = [
  { name: 'a.pdf', bytes: new Uint8Array([1]) },
  { name: 'b.csv', bytes: new Uint8Array([2]) },
];

describe('decodeInWorker', () => {
  test('passes on the steps and settles with the result', async () => {
    const result = { file: 'a.pdf', warnings: [] };
    const worker = new FakeWorker((own, request) => {
      expect(request.files).toEqual(FILES);
      expect(request.party).toBe('labour');
      own.say({ kind: 'step', step: { kind: 'progress', done: 1, of: 2, document: 'd', name: 'a.pdf' } });
      own.say({ kind: 'result', result });
    });
    const steps: unknown[] = [];
    const options = {
      createWorker: () => worker,
      party: 'labour',
      onStep: (step: unknown) => steps.push(step),
    } as const;
    expect(await decodeInWorker(FILES, options)).toEqual(result);
    expect(steps).toHaveLength(1);
    expect(worker.terminated).toBe(true);
  });

  test('puts readings that came in slices back into their report, in order', async () => {
    const report = { ...SAMPLE_REPORT, fields: [] };
    const [one, two, ...others] = SAMPLE_REPORT.fields;
    const worker = new FakeWorker((own) => {
      own.say({ kind: 'readings', readings: [one, two].filter((reading) => reading !== undefined) });
      own.say({ kind: 'readings', readings: others });
      own.say({ kind: 'result', result: { file: 'a.pdf', warnings: [], report } });
    });
    const result = await decodeInWorker(FILES, { createWorker: () => worker });
    expect(result.report).toEqual(SAMPLE_REPORT);
  });

  test.each([
    ['says that it crashed', (own: FakeWorker) => own.say({ kind: 'crashed' })],
    ['dies', (own: FakeWorker) => own.dispatchEvent(new Event('error'))],
    ['sends what cannot be read', (own: FakeWorker) => own.dispatchEvent(new Event('messageerror'))],
  ])('a worker that %s gives a warning and no report', async (_, react) => {
    const worker = new FakeWorker(react);
    expect(await decodeInWorker(FILES, { createWorker: () => worker })).toEqual({
      file: 'a.pdf, b.csv',
      warnings: [{ code: 'damaged' }],
    });
    expect(worker.terminated).toBe(true);
  });

  test('stopping ends the worker at once', async () => {
    const stop = new AbortController();
    const worker = new FakeWorker(() => stop.abort());
    const result = await decodeInWorker(FILES, { createWorker: () => worker, signal: stop.signal });
    expect(result.warnings).toEqual([{ code: 'cancelled' }]);
    expect(worker.terminated).toBe(true);
  });

  test('one that was stopped before it began asks nothing of the worker', async () => {
    const worker = new FakeWorker(() => expect.unreachable());
    const result = await decodeInWorker(FILES, { createWorker: () => worker, signal: AbortSignal.abort() });
    expect(result.warnings).toEqual([{ code: 'cancelled' }]);
  });
});
