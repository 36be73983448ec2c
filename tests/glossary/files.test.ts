import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const FOLDER = fileURLToPath(new URL('../../src/glossary/', import.meta.url));
const FILES = globSync('{entries,schemes,slots}/*.json', { cwd: FOLDER })
  .concat(['parties.json', 'measures.json', 'patterns.json', 'sources.json', 'vocabulary.json'])
  .sort();
/** Where the words that we publish would become a burden to download; in bytes. */
const LARGEST_GLOSSARY = 1_100_000;

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

describe('each file is in its one form: sorted by id, laid out by prettier', () => {
  // `vitest run tests/glossary -u` rewrites a file that is not.
  test.each(FILES)('%s', async (file) => {
    const data: unknown = JSON.parse(read(file));
    const sorted = Array.isArray(data) ? data.toSorted(byId) : data;
    const options = await resolveConfig(join(FOLDER, file));
    const text = await format(JSON.stringify(sorted), { ...options, parser: 'json' });
    await expect(text).toMatchFileSnapshot(join(FOLDER, file));
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

test('the loader leaves out no file', () => {
  const loader = read('load-glossary.ts') + read('slot-lists.ts');
  const missing = FILES.filter((file) => !loader.includes(`'./${file}'`));
  expect(missing).toEqual([]);
});

test('a slot list is named after its file', () => {
  const files = FILES.filter((file) => file.startsWith('slots/')).map((file) => basename(file, '.json'));
  const ids = loadGlossary().slots.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(files.toSorted());
});

test('all files together stay small enough to ship', () => {
  const bytes = FILES.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);
  expect(bytes).toBeLessThan(LARGEST_GLOSSARY);
});

test('Node loads it without a bundler', () => {
  const url = pathToFileURL(join(FOLDER, 'load-glossary.ts')).href;
  const script = `const { loadGlossary } = await import(${JSON.stringify(url)}); console.log(loadGlossary().entries.length);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(Number(said)).toBe(loadGlossary().entries.length);
});
