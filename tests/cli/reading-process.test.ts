import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Job } from '../../src/cli/study/decode-job.ts';
import { ReadingProcess } from '../../src/cli/processes/reading-process.ts';
import type { PackedResult } from '../../src/cli/study/pack-result.ts';
import { REPLY } from './machine.ts';

const options = process.env['NODE_OPTIONS'];
let folder: string;
let job: Job;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sar-process-'));
  const file = path.join(folder, 'a.csv');
  await writeFile(file, REPLY);
  job = { reply: 'one', stamp: '', files: [file] };
});

afterEach(async () => {
  if (options === undefined) delete process.env['NODE_OPTIONS'];
  else process.env['NODE_OPTIONS'] = options;
  await rm(folder, { recursive: true });
});

function start() {
  const other = new ReadingProcess('study', { passwords: [], tool: 'test' });
  const read = async (one: Job) => {
    const pieces: PackedResult[] = [];
    const isWhole = await other.read(one, (piece) => void pieces.push(piece));
    return { isWhole, pieces };
  };
  return { read, close: () => other.close() };
}

it('reads one reply after another', async () => {
  const other = start();
  try {
    const first = await other.read(job);
    expect(JSON.parse(first.pieces[0]?.kept ?? '')[0].readings).toHaveLength(3);
    expect(first).toMatchObject({ isWhole: true, pieces: [{ hasReadings: true, replies: 1 }] });
    expect(await other.read(job)).toEqual(first);
    expect(await other.read({ ...job, files: [path.join(folder, 'gone.csv')] })).toMatchObject({
      isWhole: true,
      pieces: [{ notRead: 'cannot-open', hasReadings: false }],
    });
  } finally {
    other.close();
  }
});

it('gives up a reply over which it ends, and reads the next one', async () => {
  const other = start();
  try {
    process.env['NODE_OPTIONS'] = `--require ${path.join(folder, 'not-there.cjs')}`;
    expect(await other.read(job)).toEqual({ isWhole: false, pieces: [] });
    delete process.env['NODE_OPTIONS'];
    expect(JSON.parse((await other.read(job)).pieces[0]?.kept ?? '')[0].outcome).toBe('data');
  } finally {
    other.close();
  }
});

it('makes no piece before the last one was taken', async () => {
  const other = new ReadingProcess('decode', {
    how: { format: 'text', passwords: [], tables: false },
    catalogue,
    version: '0.0.0',
  });
  const order: string[] = [];
  try {
    const isWhole = await other.read(path.join(folder, 'gone.csv'), async (piece) => {
      order.push(typeof piece === 'string' ? piece : Object.keys(piece).join(' '));
      await new Promise(setImmediate);
      order.push('taken');
    });
    expect(isWhole).toBe(true);
    expect(order).toEqual(['isUnread', 'taken', 'said', 'taken']);
  } finally {
    other.close();
  }
  expect(await other.read(job.files[0] ?? '', () => undefined)).toBe(false);
});
