import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { processIo } from '../../src/cli/io.ts';

test('a folder stands for the files in it and in those within it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'replies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'b'));
  for (const name of ['c.csv', 'a.pdf', 'b/d.csv', '.looks']) writeFileSync(path.join(folder, name), 'x');
  const io = processIo();
  expect((await io.list?.(folder))?.map((name) => path.relative(folder, name))).toEqual([
    'a.pdf',
    path.join('b', 'd.csv'),
    'c.csv',
  ]);
  expect(await io.list?.(path.join(folder, 'a.pdf'))).toBeUndefined();
  expect(await io.list?.(path.join(folder, 'missing'))).toBeUndefined();
  expect(await io.list?.('-')).toBeUndefined();
});

test('of a folder, linked files are read, linked folders and what is the machine’s own are not', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'replies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['.own', 'real']) mkdirSync(path.join(folder, name));
  for (const name of ['.own/a.csv', 'real/b.csv']) writeFileSync(path.join(folder, name), 'x');
  symlinkSync(path.join(folder, 'real', 'b.csv'), path.join(folder, 'c.csv'));
  symlinkSync(folder, path.join(folder, 'ring'));
  symlinkSync(path.join(folder, 'gone'), path.join(folder, 'd.csv'));
  const listed = await processIo().list?.(folder);
  expect(listed?.map((name) => path.relative(folder, name))).toEqual(['c.csv', path.join('real', 'b.csv')]);
});
