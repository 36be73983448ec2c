import { expect, it } from 'vitest';
import { StudyWork } from '../../src/extension/study/study-client.ts';
import type { DeskAnswer, DeskRequest, ReaderRequest } from '../../src/extension/study/study-messages.ts';
import type { WorkerLike } from '../../src/extension/start-worker.ts';

type Request = DeskRequest | ReaderRequest;

/** Workers that do what the test says; readers hand what they read to the desk without any channel. */
class FakeWorkers {
  readonly made: FakeWorker[] = [];
  readonly reads: string[] = [];
  readonly #read: (reply: string, reader: FakeWorker) => void;

  constructor(read: (reply: string, reader: FakeWorker) => void) {
    this.#read = read;
  }

  create(name: string): WorkerLike {
    const worker = new FakeWorker(name, (request) => this.take(request, worker));
    this.made.push(worker);
    return worker;
  }

  take(request: Request, worker: FakeWorker): void {
    if (request.kind === 'reader-read') {
      this.reads.push(request.reply);
      this.#read(request.reply, worker);
    }
    if (request.kind === 'desk-put') this.put(request.reply.reply, request.reply.notRead);
    if (request.kind === 'desk-zip') this.desk().say({ kind: 'zip', zip: new Blob([request.names.join()]) });
  }

  put(reply: string, notRead?: string): void {
    const told = { reply, hasReadings: true, ...(notRead !== undefined && { notRead }) };
    this.desk().say({ kind: 'put', reply: told });
  }

  desk(): FakeWorker {
    const desk = this.made.findLast(({ name }) => name === 'desk');
    if (!desk) throw new Error('no desk');
    return desk;
  }
}

class FakeWorker extends EventTarget implements WorkerLike {
  readonly name: string;
  terminated = false;
  readonly #take: (request: Request) => void;

  constructor(name: string, take: (request: Request) => void) {
    super();
    this.name = name;
    this.#take = take;
  }

  postMessage(request: Request): void {
    queueMicrotask(() => this.#take(request));
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: DeskAnswer): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

const JOBS = ['a', 'b', 'c', 'd'].map((reply) => ({ reply, files: [] }));
const SETTING = { passwords: [], tool: 'test' };

function workWith(read: (reply: string, reader: FakeWorker, workers: FakeWorkers) => void) {
  const workers: FakeWorkers = new FakeWorkers((reply, reader) => read(reply, reader, workers));
  return { workers, work: new StudyWork((name) => workers.create(name)) };
}

it('reads all replies, and lets the readers go', async () => {
  const { workers, work } = workWith((reply, _reader, all) => all.put(reply));
  const told: string[] = [];
  await work.read(JOBS, SETTING, ({ reply }) => told.push(reply.reply));
  expect(told.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  expect(workers.made.filter(({ name }) => name === 'reader').every(({ terminated }) => terminated)).toBe(
    true,
  );
  expect(workers.desk().terminated).toBe(false);
});

it('gives up a reply over which a reader ends, and reads the others with another', async () => {
  const { work } = workWith((reply, reader, all) => {
    if (reply === 'b') reader.dispatchEvent(new Event('error'));
    else all.put(reply);
  });
  const told = new Map<string, string | undefined>();
  await work.read(JOBS, SETTING, ({ reply }) => told.set(reply.reply, reply.notRead));
  expect([...told].toSorted()).toEqual([
    ['a', undefined],
    ['b', 'failed'],
    ['c', undefined],
    ['d', undefined],
  ]);
});

it('stops, and reads the rest when it is asked again', async () => {
  const { workers, work } = workWith((reply, _reader, all) => {
    if (reply !== 'a' && all.reads.length <= JOBS.length) work.stop();
    else all.put(reply);
  });
  const told: string[] = [];
  await work.read(JOBS, SETTING, ({ reply }) => told.push(reply.reply));
  expect(told.length).toBeLessThan(JOBS.length);
  workers.reads.push('x', 'x', 'x', 'x');
  const left = JOBS.filter(({ reply }) => !told.includes(reply));
  await work.read(left, SETTING, ({ reply }) => told.push(reply.reply));
  expect(told.toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

it('gives each answer to its question', async () => {
  const { work } = workWith(() => {});
  const [one, two] = await Promise.all([work.zip(['1']), work.zip(['2'])]);
  expect([await one?.text(), await two?.text()]).toEqual(['1', '2']);
});

it('gives up a reply that somebody would not wait for, and reads the others with another reader', async () => {
  const { workers, work } = workWith((reply, _reader, all) => {
    if (reply === 'b') queueMicrotask(() => work.passOver('b'));
    else all.put(reply);
  });
  const begun: string[] = [];
  const told = new Map<string, string | undefined>();
  await work.read(
    JOBS,
    SETTING,
    ({ reply }) => told.set(reply.reply, reply.notRead),
    ({ reply }) => begun.push(reply),
  );
  expect(begun.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  expect(told.get('b')).toBe('skipped');
  expect([told.get('a'), told.get('c'), told.get('d')]).toEqual([undefined, undefined, undefined]);
  expect(workers.made.filter(({ name, terminated }) => name === 'reader' && !terminated)).toEqual([]);
  // What is read already is given up no more.
  work.passOver('a');
  expect(told.get('a')).toBeUndefined();
});
