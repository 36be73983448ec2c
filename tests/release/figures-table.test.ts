import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { markdownTable, printedTable, withFigures } from '../bench/figures-table.ts';

const FIGURES = [
  { what: 'pdf.js alone', is: '800 ms', goal: '-' },
  { what: 'decode / pdf.js', is: '1.05', goal: 'at most 1.1', peer: 'pdf.js: 800 ms' },
  { what: 'one of many', is: '3 kB', goal: 'at most 4 kB', minor: true as const },
];
const README = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');

test('what is printed has every figure, each with its goal and its peer', () => {
  expect(printedTable(FIGURES).split('\n')).toEqual([
    'figure           measured  goal          peer',
    'pdf.js alone     800 ms    -             -',
    'decode / pdf.js  1.05      at most 1.1   pdf.js: 800 ms',
    'one of many      3 kB      at most 4 kB  -',
  ]);
});

test('the README has those with a goal, in the place that it keeps for them, and the rest of it stays', () => {
  const table = markdownTable(FIGURES, 'Measured here.');
  expect(table).toBe(
    'Measured here.\n\n| figure | measured | goal | peer |\n| --- | --- | --- | --- |\n| decode / pdf.js | 1.05 | at most 1.1 | pdf.js: 800 ms |',
  );
  const once = withFigures(README, table);
  expect(once).toContain(table);
  expect(withFigures(once, table)).toBe(once);
  expect(once.split('## ').length).toBe(README.split('## ').length);
  expect(() => withFigures('no place', table)).toThrow('no place for figures');
});

test('the README shows figures', () => {
  expect(README).toMatch(/^Measured by `npm run bench`/m);
  expect(README).toMatch(/^\| figure +\| measured +\| goal +\| peer +\|$/m);
});
