import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { idleBudgets, weigh } from '../../scripts/release/size-budgets.ts';

const noise = Array.from({ length: 60_000 }, (_, at) => Math.imul(at, 2_654_435_761).toString(36)).join('');

test('a file is held to its own budget, its folder’s or the common one, and a page to what it loads at once', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sar-sizes-'));
  for (const name of ['assets', 'pdfjs/wasm']) mkdirSync(path.join(folder, name), { recursive: true });
  const files = {
    'popup.html': '<script type="module" src="/assets/popup.js"></script>',
    'report.html': '<script type="module" src="/assets/small.js"></script>',
    'assets/popup.js': 'import{a}from"./large.js";',
    'assets/small.js': 'import("./large.js");',
    'assets/large.js': `//${noise}`,
    'assets/xlsx-D3YPahRi.js': noise.slice(0, 9000),
    'pdfjs/wasm/one.wasm': noise.slice(0, 9000),
    'pdfjs/wasm/two.wasm': noise.slice(0, 9000),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const weighed = weigh(folder);
  rmSync(folder, { recursive: true });
  const over = weighed.filter(({ size, budget }) => size > budget).map(({ name }) => name);
  expect(over).toEqual(['assets/large.js', 'popup.html and the scripts that it loads at once']);
  expect(weighed.find(({ name }) => name === 'assets/xlsx.js')?.budget).toBe(135);
  const one = weighed.find(({ name }) => name === 'pdfjs/wasm');
  expect(one?.size).toBeGreaterThan(weighed.find(({ name }) => name === 'assets/xlsx.js')?.size ?? Infinity);
  expect(idleBudgets(weighed)).toContain('content.js');
  expect(idleBudgets(weighed)).not.toContain('assets/xlsx.js');
});
