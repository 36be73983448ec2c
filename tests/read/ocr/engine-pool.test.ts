import { describe, expect, test } from 'vitest';
import { createEnginePool, type Engine } from '../../../src/read/ocr/engine-pool.ts';

interface Made {
  stopped: boolean;
  jobs: string[];
  answer: (text: string) => void;
  fail: () => void;
}

/** Engines that answer when told to, and a record of what became of them. */
function workshop() {
  const engines: { stopped: boolean; jobs: string[]; answer: (text: string) => void; fail: () => void }[] =
    [];
  const start = (): Promise<Engine<string, string>> => {
    const one: Made = { stopped: false, jobs: [], answer: () => {}, fail: () => {} };
    engines.push(one);
    return Promise.resolve({
      run: (job) => {
        one.jobs.push(job);
        return new Promise((resolve, reject) => {
          one.answer = resolve;
          one.fail = () => reject(new Error('no'));
        });
      },
      stop: () => {
        one.stopped = true;
      },
    });
  };
  return { engines, start };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('engines side by side', () => {
  test('no more are started than there may be, and the next job waits for a free one', async () => {
    const { engines, start } = workshop();
    const pool = createEnginePool(start, 2);
    const results = ['a', 'b', 'c'].map((job) => pool.run(job));
    await settled();
    expect(engines.map(({ jobs }) => jobs)).toEqual([['a'], ['b']]);
    engines[1]?.answer('B');
    await settled();
    expect(engines.map(({ jobs }) => jobs)).toEqual([['a'], ['b', 'c']]);
    engines[0]?.answer('A');
    engines[1]?.answer('C');
    expect(await Promise.all(results)).toEqual(['A', 'B', 'C']);
    pool.close();
  });

  test('a stop ends the engine at work and its job, and no other', async () => {
    const { engines, start } = workshop();
    const pool = createEnginePool(start, 2);
    const stop = new AbortController();
    const stopped = expect(pool.run('a', stop.signal)).rejects.toThrow('stopped');
    const other = pool.run('b');
    await settled();
    stop.abort();
    await stopped;
    engines[1]?.answer('B');
    expect(await other).toBe('B');
    expect(engines.map((one) => one.stopped)).toEqual([true, false]);
    pool.close();
  });

  test('an engine that fails is ended, and another does the next job', async () => {
    const { engines, start } = workshop();
    const pool = createEnginePool(start, 1);
    const failed = expect(pool.run('a')).rejects.toThrow('failed');
    const next = pool.run('b');
    await settled();
    engines[0]?.fail();
    await failed;
    await settled();
    engines[1]?.answer('B');
    expect(await next).toBe('B');
    expect(engines.map((one) => one.stopped)).toEqual([true, false]);
    pool.close();
    expect(engines[1]?.stopped).toBe(true);
  });

  test('closing gives back every engine and fails what still waits', async () => {
    const { engines, start } = workshop();
    const pool = createEnginePool(start, 1);
    const jobs = [pool.run('a'), pool.run('b')].map((job) => expect(job).rejects.toThrow('stopped'));
    await settled();
    pool.close();
    await Promise.all(jobs);
    expect(engines.map((one) => one.stopped)).toEqual([true]);
  });
});
