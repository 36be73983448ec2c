import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packResult } from '../../src/cli/study/pack-result.ts';
import { Unfinished } from '../../src/cli/study/unfinished.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sar-unfinished-'));
});

afterAll(async () => rm(folder, { recursive: true }));

const KEPT = {
  outcome: 'data',
  readings: [],
  clock: { state: 'not-known' as const },
  checklist: [],
  sources: [],
  events: [],
  warnings: [],
};

const job = (reply: string) => ({ reply, stamp: '1', files: [] });

describe('what was read before an interruption', () => {
  it('is not read again; a line that was cut off is, and so is what could not be read', async () => {
    const name = path.join(folder, 'unfinished');
    const head = { asked: 'this' };
    const before = await Unfinished.open(name, 'this', () => head);
    before.add(job('one'), packResult({ sha256: '1', kept: [KEPT] }));
    before.add(job('two'), packResult({ sha256: '2', notRead: 'empty' }));
    await before.close();
    await appendFile(name, '{"reply":"three","stamp":"1","ke');
    const after = await Unfinished.open(name, 'this', () => head);
    expect(['one', 'two', 'three'].map((reply) => after.has(job(reply)))).toEqual([true, false, false]);
    expect(after.has({ ...job('one'), stamp: 'changed' })).toBe(false);
    after.add(job('three'), packResult({ sha256: '3', kept: [{ ...KEPT, outcome: 'refused' }] }));
    for (const [reply, outcome] of [
      ['one', 'data'],
      ['three', 'refused'],
    ] as const) {
      const found = after.get(reply);
      if (!found) throw new Error('lost');
      expect(after.kept(found)).toEqual([{ ...KEPT, outcome }]);
    }
    await after.close();
    const other = await Unfinished.open(name, 'that', () => ({ asked: 'that' }));
    expect(other.has(job('one'))).toBe(false);
    await other.close();
  });
});
