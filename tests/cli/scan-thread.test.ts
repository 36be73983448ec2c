import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { processIo } from '../../src/cli/io.ts';
import type { StreamedFile } from '../../src/report/stream-rows.ts';

const DIALECT = { delimiter: ',', quote: '"', escape: '"', skip: 0 };
const ROWS = 60_000;
const TEXT = Array.from({ length: ROWS }, (_, at) => `${at},"Sample, ${at}",note ${at}\n`).join('');

async function open(text: string): Promise<StreamedFile> {
  const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const name = path.join(folder, 'long.csv');
  writeFileSync(name, text);
  const file = await processIo().stream?.(name, 1);
  if (!file) throw new Error('a file was expected');
  return file;
}

test('a file that is cut on another thread comes whole, row by row, with its hash', async () => {
  const file = await open(`\ufeff${TEXT}`);
  const letters = new TextDecoder();
  let text = '';
  let rows = 0;
  let pieces = 0;
  for await (const piece of file.scanned?.(DIALECT, 3) ?? []) {
    text += letters.decode(piece.bytes.subarray(0, piece.length), { stream: true });
    rows += piece.rows;
    pieces++;
  }
  expect(pieces).toBeGreaterThan(2);
  expect(text).toBe(TEXT);
  expect(rows).toBe(ROWS);
  expect(file.sha256()).toBe(createHash('sha256').update(`\ufeff${TEXT}`).digest('hex'));
});

test('a reader may stop early, and a file that is gone is told', async () => {
  const file = await open(TEXT);
  for await (const piece of file.scanned?.(DIALECT, 0) ?? []) {
    expect(piece.rows).toBeGreaterThan(0);
    break;
  }
  const gone = await open(TEXT);
  rmSync(gone.name);
  await expect(gone.scanned?.(DIALECT, 0)[Symbol.asyncIterator]().next()).rejects.toThrow();
});
