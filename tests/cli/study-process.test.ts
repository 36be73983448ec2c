import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Job } from '../../src/cli/study/decode-job.ts';
import { StudyProcess } from '../../src/cli/study/study-process.ts';
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

it('reads one reply after another', async () => {
  const other = new StudyProcess({ passwords: [], tool: 'test' });
  try {
    const first = await other.read(job);
    expect(JSON.parse(first.kept ?? '')[0].readings).toHaveLength(3);
    expect(first).toMatchObject({ hasReadings: true, replies: 1 });
    expect(await other.read(job)).toEqual(first);
    expect(await other.read({ ...job, files: [path.join(folder, 'gone.csv')] })).toMatchObject({
      notRead: 'cannot-open',
      hasReadings: false,
    });
  } finally {
    other.close();
  }
});

it('gives up a reply over which it ends, and reads the next one', async () => {
  const other = new StudyProcess({ passwords: [], tool: 'test' });
  try {
    process.env['NODE_OPTIONS'] = `--require ${path.join(folder, 'not-there.cjs')}`;
    expect(await other.read(job)).toMatchObject({ notRead: 'failed' });
    delete process.env['NODE_OPTIONS'];
    expect(JSON.parse((await other.read(job)).kept ?? '')[0].outcome).toBe('data');
  } finally {
    other.close();
  }
});
