import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Io, processIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { LIMITS } from '../../src/read/limits.ts';
import { machine } from './machine.ts';

/** Some hold something, one is empty and one is of no use. */
const FILES: Readonly<Record<string, string>> = {
  'a.csv': 'Field,Value\nElector Markers,G\nPTV,3\n',
  'b.csv': '',
  'c.csv': 'Field,Value\nPTV,5\nPost code,ZZ1 1ZZ\n',
  'd.pdf': '%PDF-1.7 and nothing that a PDF has',
  'e.csv': 'PTV,Note\n4,a row\n2,another\n',
  'f.txt': 'Labour Party. We hold your name.\nPTV: 2\n',
};

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sar-many-'));
  out = path.join(folder, 'out');
  for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
});

afterEach(async () => rm(folder, { recursive: true }));

/** Runs a line with FILES for the files, and gives what was written and said. */
async function start(line: string, change: Partial<Io> = {}) {
  let [text, said] = ['', ''];
  const io: Io = {
    ...processIo(),
    write: async (pieces) => {
      const decoder = new TextDecoder();
      for await (const piece of pieces) text += typeof piece === 'string' ? piece : decoder.decode(piece);
    },
    error: (message) => {
      said += message;
    },
    watched: false,
    ...change,
  };
  const words = line
    .split(' ')
    .flatMap((word) =>
      word === 'FILES' ? Object.keys(FILES).map((name) => path.join(folder, name)) : [word],
    );
  const status = await run(words, { io, catalogue, version: '0.0.0' });
  return { status, text, said };
}

it.each(['text', 'json'])(
  'writes and says the same as %s, however many processes read',
  async (format) => {
    const one = await start(`decode FILES --format ${format} --jobs 1`);
    expect(one.status).toBe(1);
    expect(one.text.length).toBeGreaterThan(1000);
    expect(one.said).toContain('d.pdf');
    expect(await start(`decode FILES --format ${format} --jobs 2`)).toEqual(one);
  },
  60_000,
);

it('reads in another process what is read as it comes', async () => {
  const rows = Math.ceil((LIMITS.rows.streamFromMegabytes * 1024 * 1024) / 200);
  await writeFile(path.join(folder, 'e.csv'), `PTV,Note\n${`4,${'long '.repeat(40)}\n`.repeat(rows)}`);
  const one = await start('decode FILES --format ndjson --jobs 1');
  expect(one.text).toContain('"line":"columns"');
  expect(await start('decode FILES --format ndjson --jobs 2')).toEqual(one);
}, 60_000);

it('gives shares that are, put together, what one run gives', async () => {
  const { text } = await start('decode FILES --format ndjson --jobs 1');
  const shares: string[] = [];
  for (const number of [1, 2, 3, 4]) {
    shares.push((await start(`decode FILES --format ndjson --jobs 1 --shard ${number}/4`)).text);
  }
  expect(shares.join('')).toBe(text);
  expect(shares.every((share) => share !== '' && share !== text)).toBe(true);
}, 60_000);

it('gives a share without files the form and nothing in it', async () => {
  const { status, text } = await start('decode FILES --format json --shard 1/9 --jobs 1');
  expect([status, JSON.parse(text).files]).toEqual([0, []]);
});

it.each(['ndjson', 'json', 'text'])(
  'goes on as %s where it was stopped, and gives the same bytes',
  async (format) => {
    const line = `decode FILES --format ${format} --jobs 1`;
    const { text } = await start(line);
    await stopped(line);
    const half = await readFile(out, 'utf8');
    expect(half.length).toBeGreaterThan(0);
    expect(text.startsWith(half)).toBe(true);
    // A machine that went down in the middle of a write leaves more than was noted.
    await writeFile(out, `${half}{"line":"fie`);
    const { status, said } = await start(`${line} --out ${out}`);
    expect(status).toBe(1);
    expect(said).toContain('Goes on where it was stopped: 3 of 6 replies are there.');
    expect(said).not.toContain('b.csv');
    expect(await readFile(out, 'utf8')).toBe(text);
    expect((await readdir(folder)).filter((name) => name.startsWith('out'))).toEqual(['out']);
  },
  60_000,
);

it('begins anew where it is asked otherwise, or a file is another', async () => {
  await stopped('decode FILES --format ndjson --jobs 1');
  const other = await start(`decode FILES --format csv --jobs 1 --out ${out}`);
  expect(other.said).not.toContain('Goes on');
  await stopped('decode FILES --format ndjson --jobs 1');
  await writeFile(path.join(folder, 'a.csv'), 'Field,Value\nPTV,1\nElector Markers,K\n');
  const changed = await start(`decode FILES --format ndjson --jobs 1 --out ${out}`);
  expect(changed.said).not.toContain('Goes on');
  expect(await readFile(out, 'utf8')).toBe((await start('decode FILES --format ndjson --jobs 1')).text);
}, 60_000);

it('leaves alone a file of somebody’s that has the name of the small one', async () => {
  await writeFile(`${out}.unfinished`, 'my own words\nand more\n');
  expect((await start('decode FILES --format csv --jobs 1')).text).not.toBe('');
  await start(`decode FILES --format csv --jobs 1 --out ${out}`, { write: processIo().write });
  expect(await readFile(`${out}.unfinished`, 'utf8')).toBe('my own words\nand more\n');
  expect((await stat(out)).size).toBeGreaterThan(1000);
}, 60_000);

it('says where it cannot write', async () => {
  const { status, said } = await start(`decode FILES --jobs 1 --out ${folder}/none/out`);
  expect([status, said.trim()]).toEqual([1, `${folder}/none/out: ${catalogue['cli_cannot_write'].message}`]);
});

it.each([
  '--jobs 0',
  '--jobs many',
  '--shard 3/2',
  '--shard 1',
  '--one-reply --jobs 2',
  '--one-reply --shard 1/2',
])('refuses decode with %s', async (words) => {
  const { written, start: refuse } = machine({ 'a.csv': '' });
  expect(await refuse(`decode a.csv ${words}`)).toBe(2);
  expect(written.error.trim()).toBe(catalogue['cli_wrong_decode_option'].message);
});

/** Runs until the fourth file was to be read, and stops as by a power cut. */
async function stopped(line: string): Promise<void> {
  const { read } = processIo();
  const stop = Object.assign(new Error('stopped'), { syscall: 'stop' });
  const io: Partial<Io> = {
    // What the fourth file says is on its way when the machine stops.
    error: (said) => {
      if (said.includes('d.pdf')) throw stop;
    },
    read,
  };
  await start(`${line} --out ${out}`, io).catch(() => undefined);
}
