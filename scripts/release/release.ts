import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApart, unpackSources } from './build-apart.ts';
import { checkedVersion } from './check-version.ts';
import { differences } from './differences.ts';
import { lintFirefox } from './lint-firefox.ts';
import { readSbom, settleSbom } from './make-sbom.ts';
import { packFolder } from './pack-folder.ts';
import { weigh } from './size-budgets.ts';
import { sourceDate } from './source-date.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const OUT = path.join(ROOT, 'release');
const NAME = 'sar-decoder';
/** Two places that share nothing: not the path or its length, not the time of day, not the language. */
const PLACES = [
  { folder: 'a', TZ: 'UTC', LANG: 'C' },
  { folder: 'another/folder/far below', TZ: 'Pacific/Kiritimati', LANG: 'cy_GB.UTF-8' },
] as const;

/** Everything by which a release could differ from its commit stops it. */
async function release(): Promise<void> {
  const version = checkedVersion(ROOT);
  if (execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }) !== '')
    throw new Error('Something is changed and not committed. A release is made of a commit.');
  const date = sourceDate(ROOT);
  const scratch = mkdtempSync(path.join(tmpdir(), 'sar-release-'));
  try {
    const [first, second] = await Promise.all(PLACES.map((place) => makeAt(scratch, place, version, date)));
    if (!first || !second) throw new Error('There were not two builds.');
    const different = await differences(first, second);
    if (different.length > 0) throw new Error(`Two builds differ in ${different.join(', ')}.`);
    console.log('Two builds in two folders gave the same bytes.');
    checkSizes(path.join(scratch, PLACES[0].folder, 'dist/chrome'));
    checkLint(path.join(scratch, PLACES[0].folder, 'dist/firefox'));
    first.set(
      `${NAME}-${version}.cdx.json`,
      Buffer.from(`${JSON.stringify(settleSbom(readSbom(ROOT), NAME, date), null, 2)}\n`),
    );
    write(first);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The three archives, made from the commit in one folder. */
async function makeAt(
  scratch: string,
  { folder, TZ, LANG }: (typeof PLACES)[number],
  version: string,
  date: Date,
): Promise<Map<string, Uint8Array>> {
  const [sources, place] = [path.join(scratch, 'sources', folder), path.join(scratch, folder)];
  unpackSources(ROOT, sources);
  console.log(`Building in ${place} …`);
  buildApart(ROOT, place, { TZ, LANG });
  const whole = `${NAME}-${version}`;
  return new Map([
    [`${whole}-chrome.zip`, await packFolder(path.join(place, 'dist/chrome'), date)],
    [`${whole}-firefox.zip`, await packFolder(path.join(place, 'dist/firefox'), date)],
    [`${whole}-source.zip`, await packFolder(sources, date, `${whole}/`)],
  ]);
}

function checkSizes(built: string): void {
  const over = weigh(built).filter(({ size, budget }) => size > budget);
  if (over.length > 0)
    throw new Error(
      over.map(({ name, size, budget }) => `${name}: ${size.toFixed(1)} kB of ${budget}`).join('\n'),
    );
  console.log('Every bundle keeps to its budget.');
}

function checkLint(built: string): void {
  const { warnings, problems } = lintFirefox(built);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.log(`Mozilla’s lint finds no error, and each of its ${warnings} warnings is explained.`);
}

function write(files: ReadonlyMap<string, Uint8Array>): void {
  // What `npm run store` made there stays.
  mkdirSync(OUT, { recursive: true });
  for (const entry of readdirSync(OUT, { withFileTypes: true }))
    if (entry.isFile()) rmSync(path.join(OUT, entry.name));
  const sums = [...files].map(([name, bytes]) => {
    writeFileSync(path.join(OUT, name), bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
  });
  writeFileSync(path.join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`${sums.join('\n')}\nwritten to release/`);
}

await release();
