import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { array, parse } from 'valibot';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { processIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { EntrySchema, SourceSchema } from '../../src/glossary/schema.ts';

let folder: string;
const place = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sar-propose-'));
});

afterAll(async () => rm(folder, { recursive: true }));

async function propose(...words: readonly string[]) {
  let error = '';
  const io = { ...processIo(), error: (text: string) => (error += text) };
  const status = await run(['propose', ...words], { io, catalogue, version: '0.0.0' });
  return { status, error };
}

it('makes a list of a study’s summary, and entries of the list once it is filled in', async () => {
  const unexplained = [{ party: 'snp', label: 'MOB_RES', value: 'K4', replies: 7 }];
  await writeFile(place('summary.json'), JSON.stringify({ schema: 'sar-decoder-study/1', unexplained }));
  expect(await propose(place('summary.json'), '--out', place('list.csv'))).toEqual({ status: 0, error: '' });
  const list = await readFile(place('list.csv'), 'utf8');
  expect(list).toContain('MOB_RES,K4,snp,7,');
  const filled = list.replace(
    'snp,7,,,,,',
    'snp,7,Moved house lately,housing,A talk,https://example.org,2025',
  );
  await writeFile(place('filled.csv'), filled);
  expect((await propose(place('filled.csv'), '--out', place('entries.json'))).status).toBe(0);
  const { entries, sources } = JSON.parse(await readFile(place('entries.json'), 'utf8'));
  expect(parse(array(EntrySchema), entries)).toHaveLength(1);
  expect(parse(array(SourceSchema), sources)).toHaveLength(1);
});

it('says so where no line is filled in, and writes nothing', async () => {
  const head = 'label,code,party,replies,meaning,topic,source,address,date\n';
  await writeFile(place('blank.csv'), `${head}ZB1,1,snp,5,,,,,\n`);
  const { status, error } = await propose(place('blank.csv'), '--out', place('blank.json'));
  expect(status).toBe(1);
  expect(error).toContain('nothing to propose');
  await expect(readFile(place('blank.json'))).rejects.toThrow('ENOENT');
});

it('says what it cannot use, and which lines it left out', async () => {
  await writeFile(place('other.csv'), 'a,b\n1,2\n');
  expect(await propose(place('other.csv'))).toMatchObject({ status: 1 });
  expect((await propose(place('gone.csv'))).status).toBe(1);
  expect((await propose()).status).toBe(2);
  expect((await propose(place('other.csv'), '--jobs', '2')).status).toBe(2);
  const head = 'label,code,party,replies,meaning,topic,source,address,date\n';
  await writeFile(place('lacking.csv'), `${head}ZB1,1,snp,5,A code,housing,,,\n`);
  const { status, error } = await propose(place('lacking.csv'), '--out', place('lacking.json'));
  expect(status).toBe(1);
  expect(error).toContain('lines 2.');
});
