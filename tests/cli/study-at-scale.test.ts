import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeReplies } from '../study/write-replies.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli.js');
const page = readFileSync(path.join(ROOT, 'docs/study-at-scale.md'), 'utf8');

let folder: string;

beforeAll(async () => {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not built: npm test builds it first.');
  folder = await mkdtemp(path.join(tmpdir(), 'sar-scale-'));
  // No two are the same: what came twice is found only within a share.
  for (const [at, person] of ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'].entries())
    await writeReplies(path.join(folder, 'replies', person), [
      { name: 'one.csv', bytes: Buffer.from(`Field,Value\nElector Markers,G\nZB${person},3\n`) },
      {
        name: 'two.csv',
        bytes: Buffer.from(`Field,Value\nPTV,${at}\n`),
      },
    ]);
});

afterAll(async () => rm(folder, { recursive: true }));

function runShell(commands: string) {
  const node = path.dirname(process.execPath);
  const { status, stderr } = spawnSync('sh', ['-c', commands.replaceAll('dist/cli.js', CLI)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${node}${path.delimiter}${process.env['PATH'] ?? ''}` },
  });
  return { status, stderr };
}

async function linesOf(file: string): Promise<readonly string[]> {
  return (await readFile(path.join(folder, file), 'utf8')).split('\n').toSorted();
}

it('gives by the commands of the page, share by share, the rows that one run gives', async () => {
  const blocks = [...page.matchAll(/<!-- run by a test -->\n\n```sh\n(.*?)```/gs)].map(([, text]) => text);
  expect(blocks).toHaveLength(3);
  for (const block of blocks) expect(runShell(block ?? '')).toMatchObject({ status: 0 });
  const whole =
    'node dist/cli.js study replies/ --out whole --person folder --key apart/key --at-least 1 --jobs 1';
  expect(runShell(whole)).toMatchObject({ status: 0 });
  const joined = await linesOf('joined.ndjson');
  expect(joined).toEqual(await linesOf('whole/readings.ndjson'));
  expect(joined.length).toBeGreaterThan(12);
  const decoded = await linesOf('decoded.ndjson');
  expect(await readFile(path.join(folder, 'decoded-joined.ndjson'), 'utf8')).toBe(
    await readFile(path.join(folder, 'decoded.ndjson'), 'utf8'),
  );
  expect(decoded.filter((line) => line.startsWith('{"line":"report"'))).toHaveLength(12);
}, 120_000);
