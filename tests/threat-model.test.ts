import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const text = readFileSync(path.join(ROOT, 'docs/threat-model.md'), 'utf8');

test('each file that the threat model names is there', () => {
  const files = [...text.matchAll(/`((?:tests|src)\/[^`]+)`/g)].map((match) => match[1] ?? '');
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('each title that it names stands in that file', () => {
  const named = [...text.matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)];
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter(([, file = '', title = '']) => {
    const source = readFileSync(path.join(ROOT, file), 'utf8');
    // The titles of groups are put together: “hostile PDFs” is the group “PDFs”.
    return !source.includes(title) && !source.includes(title.replace(/^hostile /, ''));
  });
  expect(missing.map(([whole]) => whole)).toEqual([]);
});

test('each line names a test, or says that there is none', () => {
  const rows = text.split('\n').filter((line) => /^\|(?! *-)/.test(line));
  const lines = rows.filter((line) => !/\| test +\|$/.test(line));
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => !/tests\/|\bnone\b/.test(line.split('|').at(-2) ?? ''))).toEqual([]);
});
