import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { afterAll, describe, expect, test } from 'vitest';
import { versionProblems } from '../../scripts/release/check-version.ts';
import { differences } from '../../scripts/release/differences.ts';
import { readSbom, settleSbom } from '../../scripts/release/make-sbom.ts';
import { packFolder, zipDate } from '../../scripts/release/pack-folder.ts';
import { sourceDate } from '../../scripts/release/source-date.ts';
import { shippedPackages } from '../../scripts/third-party/third-party-text.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const DATE = new Date('2026-11-28T07:23:06Z');
const scratch = mkdtempSync(path.join(tmpdir(), 'sar-pack-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The same files, written in the order given, with the clock of the file system elsewhere. */
function writeFolder(name: string, files: readonly (readonly [string, string])[], day: string): string {
  const folder = path.join(scratch, name);
  for (const [file, text] of files) {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    utimesSync(whole, new Date(day), new Date(day));
  }
  return folder;
}

const FILES = [
  ['b.js', 'let b = 1;\n'.repeat(400)],
  ['a/é.txt', 'words'],
  ['a/a.json', '{}'],
] as const;

describe('a packed folder', () => {
  test('has the same bytes wherever, whenever and in whatever order its files were written', async () => {
    const first = await packFolder(writeFolder('one', FILES, '2020-01-01'), DATE);
    const second = await packFolder(writeFolder('two/below', FILES.toReversed(), '2026-06-01'), DATE);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(first.length).toBeLessThan(1000);
  });

  test('holds names in order, with the date that it was given', async () => {
    const bytes = await packFolder(writeFolder('three', FILES, '2020-01-01'), DATE, 'top/');
    const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
    expect(entries.map(({ filename }) => filename)).toEqual(['top/a/a.json', 'top/a/é.txt', 'top/b.js']);
    expect(new Set(entries.map(({ rawLastModDate }) => Number(rawLastModDate)))).toEqual(
      new Set([zipDate(DATE)]),
    );
  });

  test('dates it in UTC, whatever the time zone', () => {
    const [year, month, day] = [2026 - 1980, 11, 28];
    const [hour, minute, halfSeconds] = [7, 23, 3];
    expect(zipDate(DATE).toString(2)).toBe(
      [
        year.toString(2),
        month.toString(2).padStart(4, '0'),
        day.toString(2).padStart(5, '0'),
        hour.toString(2).padStart(5, '0'),
        minute.toString(2).padStart(6, '0'),
        halfSeconds.toString(2).padStart(5, '0'),
      ].join(''),
    );
  });
});

test('two archives are told apart by the files that differ in them', async () => {
  const same = await packFolder(writeFolder('four', FILES, '2020-01-01'), DATE);
  const other = await packFolder(
    writeFolder('five', [...FILES.slice(1), ['b.js', 'let b = 2;']], '2020-01-01'),
    DATE,
  );
  const dated = await packFolder(writeFolder('six', FILES, '2020-01-01'), new Date('2026-01-01T00:00:00Z'));
  expect(await differences(new Map([['x.zip', same]]), new Map([['x.zip', same]]))).toEqual([]);
  expect(await differences(new Map([['x.zip', same]]), new Map([['x.zip', other]]))).toEqual(['x.zip: b.js']);
  expect(await differences(new Map([['x.zip', same]]), new Map([['x.zip', dated]]))).toEqual(['x.zip']);
  expect(await differences(new Map([['x.zip', same]]), new Map())).toHaveLength(3);
});

describe('the date of a release', () => {
  test('is SOURCE_DATE_EPOCH where that is set, and nothing but a number', () => {
    expect(sourceDate(ROOT, { SOURCE_DATE_EPOCH: '1795850586' })).toEqual(DATE);
    expect(() => sourceDate(ROOT, { SOURCE_DATE_EPOCH: 'now' })).toThrow('number of seconds');
  });

  test('is else that of the commit', () => {
    const iso = execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: ROOT, encoding: 'utf8' });
    expect(sourceDate(ROOT, {})).toEqual(new Date(iso.trim()));
  });
});

test('a release has one version, which the changelog names', () => {
  expect(versionProblems('0.2.0', '0.2.0', '# Changelog\n\n## 0.2.0\n')).toEqual([]);
  expect(versionProblems('0.2.0', '0.1.0', '## 0.2.0')).toHaveLength(1);
  expect(versionProblems('0.2.0', '0.2.0', '## 0.1.0')).toHaveLength(1);
  expect(versionProblems('0.2.0-beta', '0.2.0-beta', '## 0.2.0-beta')).toHaveLength(1);
});

describe('the list of what it is made from', () => {
  const read = readSbom(ROOT);
  const settled = settleSbom(read, 'sar-decoder', DATE) as ReturnType<typeof readSbom>;

  test('names no moment and no machine', () => {
    const later = {
      ...read,
      serialNumber: 'urn:uuid:other',
      metadata: { ...read.metadata, timestamp: 'later', tools: [] },
    };
    const elsewhere = {
      ...later,
      metadata: { ...later.metadata, component: { ...later.metadata.component, name: 'another-folder' } },
      components: read.components.toReversed(),
    };
    expect(settleSbom(elsewhere, 'sar-decoder', DATE)).toEqual(settled);
    expect(settled).not.toHaveProperty('serialNumber');
    expect(settled.metadata.timestamp).toBe('2026-11-28T07:23:06.000Z');
  });

  test('holds what is shipped and nothing of what only tests and tools need', () => {
    const names = settled.components.map(({ name }) => name);
    expect(names).toContain('pdfjs-dist');
    expect(names).toContain('d3-scale');
    expect(names).not.toContain('vitest');
    expect(names).not.toContain('commander');
    expect(new Set(names)).toEqual(new Set(shippedPackages().map(({ name }) => name)));
    const known = new Set([
      ...settled.components.map((each) => each['bom-ref']),
      settled.metadata.component['bom-ref'],
    ]);
    const refs = settled.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
  });
});
