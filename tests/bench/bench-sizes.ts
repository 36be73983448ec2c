import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './measure.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');

/** How large what we ship is, minified and compressed. Nothing where it is not built. */
export function benchSizes(): Figure[] {
  if (!existsSync(DIST)) return [{ what: 'bundles', is: 'not built', goal: '-' }];
  const scripts = listFiles(path.join(DIST, 'chrome')).filter((file) => /\.m?js$/.test(file));
  return [
    ...scripts.map((file) => sizeOf(file)).filter((figure) => figure !== undefined),
    { what: 'dist/chrome, all files', is: kilobytes(totalOf(path.join(DIST, 'chrome'))), goal: '-' },
    ...commandLine().flatMap((file) => sizeOf(file) ?? []),
  ];
}

/** What the command line is made of, without the engines beside it. */
function commandLine(): string[] {
  return [path.join(DIST, 'cli.js'), ...listFiles(path.join(DIST, 'cli'), false)];
}

function sizeOf(file: string): Figure | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const name = path.relative(ROOT, file);
  const goal = name.includes('content')
    ? 'at most 40 kB compressed: it is put into other people’s pages'
    : '-';
  return {
    what: name,
    is: `${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} compressed`,
    goal,
  };
}

function listFiles(folder: string, recursive = true): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

function totalOf(folder: string): number {
  return listFiles(folder).reduce((total, file) => total + statSync(file).size, 0);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
}
