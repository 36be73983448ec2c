import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReplyWork, STOP_PATIENCE_MS } from '../../src/extension/decode-client.ts';
import type { WorkerLike } from '../../src/extension/start-worker.ts';
import { createPacker } from '../../src/extension/pack-readings.ts';
import type { DecodeAnswer, WorkRequest } from '../../src/extension/worker-messages.ts';
import type { ReplyStep } from '../../src/report/decode-reply.ts';
import { SAMPLE_REPORT } from '../pages/sample-report.ts';

/** A worker that does what the test says with each request that it gets. */
class FakeWorker extends EventTarget implements WorkerLike {
  terminated = false;
  readonly requests: WorkRequest[] = [];
  readonly #react: (worker: FakeWorker, request: WorkRequest) => void;

  constructor(react: (worker: FakeWorker, request: WorkRequest) => void) {
    super();
    this.#react = react;
  }

  postMessage(request: WorkRequest): void {
    this.requests.push(request);
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
const RESULT = { file: 'a.pdf', warnings: [] };
const STOPPED = { file: 'a.pdf, b.csv', warnings: [{ code: 'cancelled' }] };

afterEach(() => vi.useRealTimers());

function workWith(react: (worker: FakeWorker, request: WorkRequest) => void) {
  const worker = new FakeWorker(react);
  return { worker, work: new ReplyWork(FILES, () => worker) };
}

describe('ReplyWork', () => {
  test('passes on the steps and settles with the result', async () => {
    const step: ReplyStep = {
      kind: 'progress',
      done: 1,
      of: 2,
      document: 'd',
      name: 'a.pdf',
      format: 'pdf',
    };
    const { worker, work } = workWith((own) => {
      own.say({ kind: 'step', step });
      own.say({ kind: 'result', result: RESULT });
    });
    const steps: ReplyStep[] = [];
    expect(await work.decode({ party: 'labour', onStep: (one) => steps.push(one) })).toEqual(RESULT);
    expect(worker.requests).toMatchObject([{ kind: 'decode', files: FILES, party: 'labour' }]);
    expect(steps).toEqual([step]);
  });

  test('hands over the files once, and the passwords each time', async () => {
    const { worker, work } = workWith((own) => own.say({ kind: 'result', result: RESULT }));
    await work.decode();
    await work.decode({ passwords: ['one'] });
    expect(worker.requests.map((request) => 'files' in request)).toEqual([true, false]);
    expect(worker.requests[1]).toMatchObject({ passwords: ['one'] });
    work.close();
    expect(worker.terminated).toBe(true);
  });

  test('puts readings that came in slices back into their report, in order', async () => {
    const report = { ...SAMPLE_REPORT, fields: [] };
    const [one, two, ...others] = SAMPLE_REPORT.fields;
    const pack = createPacker();
    const { work } = workWith((own) => {
      own.say({ kind: 'readings', packed: pack([one, two].filter((reading) => reading !== undefined)) });
      own.say({ kind: 'readings', packed: pack(others) });
      own.say({ kind: 'result', result: { ...RESULT, report } });
    });
    expect((await work.decode()).report).toEqual(SAMPLE_REPORT);
  });

  test.each([
    ['says that it crashed', (own: FakeWorker) => own.say({ kind: 'crashed' })],
    ['dies', (own: FakeWorker) => own.dispatchEvent(new Event('error'))],
    ['sends what cannot be read', (own: FakeWorker) => own.dispatchEvent(new Event('messageerror'))],
  ])('a worker that %s gives a warning and no report', async (_, react) => {
    const { worker, work } = workWith(react);
    expect(await work.decode()).toEqual({ file: 'a.pdf, b.csv', warnings: [{ code: 'damaged' }] });
    expect(worker.terminated).toBe(true);
  });

  test('a file at which the worker dies is said to be damaged, and the others are read without it', async () => {
    const workers: FakeWorker[] = [];
    const work = new ReplyWork(FILES, () => {
      const worker = new FakeWorker((own, request) => {
        const files = request.kind === 'decode' ? (request.files ?? []) : [];
        for (const [index, { name }] of files.entries()) {
          own.say({ kind: 'step', step: { kind: 'file', number: index + 1, of: files.length, name } });
          if (name === 'a.pdf') own.say({ kind: 'crashed' });
        }
        own.say({ kind: 'result', result: { file: 'b.csv', warnings: [] } });
      });
      workers.push(worker);
      return worker;
    });
    const damaged = { code: 'damaged', slots: { file: 'a.pdf' } };
    expect(await work.decode()).toEqual({ file: 'b.csv', warnings: [damaged] });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect((await work.decode({ passwords: ['one'] })).warnings).toEqual([damaged]);
    expect(workers).toHaveLength(2);
  });

  test('a worker that is stopped says what it had read by then', async () => {
    const stop = new AbortController();
    const result = { ...RESULT, warnings: [{ code: 'cancelled' as const }] };
    const { worker, work } = workWith((own, { kind }) => {
      if (kind === 'decode') stop.abort();
      else own.say({ kind: 'result', result });
    });
    expect(await work.decode({ signal: stop.signal })).toEqual(result);
    expect(worker.terminated).toBe(false);
  });

  test('a worker that heard is waited for', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    const { work } = workWith((own, { kind }) => {
      if (kind === 'decode') stop.abort();
      else {
        own.say({ kind: 'stopping' });
        setTimeout(() => own.say({ kind: 'result', result: RESULT }), 2 * STOP_PATIENCE_MS);
      }
    });
    const decoded = work.decode({ signal: stop.signal });
    await vi.advanceTimersByTimeAsync(2 * STOP_PATIENCE_MS);
    expect(await decoded).toEqual(RESULT);
  });

  test('a worker that does not heed the stop is ended', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    const { worker, work } = workWith(() => stop.abort());
    const decoded = work.decode({ signal: stop.signal });
    await vi.advanceTimersByTimeAsync(STOP_PATIENCE_MS);
    expect(await decoded).toEqual(STOPPED);
    expect(worker.terminated).toBe(true);
  });

  test('closing it settles what it was asked for', async () => {
    const { work } = workWith(() => work.close());
    expect(await work.decode()).toEqual(STOPPED);
  });

  test('one that was stopped before it began asks nothing of the worker', async () => {
    const { worker, work } = workWith(() => expect.unreachable());
    expect(await work.decode({ signal: AbortSignal.abort() })).toEqual(STOPPED);
    expect(worker.requests).toEqual([]);
  });
});
