import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
/** Files whose bytes are not text. */
const BINARY = /\.(?:png|ico|pdf|woff2?|zip|xlsx|docx|odt|ods|jpe?g)$/;
const LARGEST_TEXT = 4_000_000;

function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
}

// The words are put together here, so that this file does not find itself.
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a home folder', new RegExp(`/(?:${['home', 'Users'].join('|')})/[a-z]`)],
  [
    'a folder of some machine',
    new RegExp(`(?:^|[\\s"'\`(=])/(?:${['work', 'root', 'mnt', 'srv'].join('|')})/`, 'm'),
  ],
  [
    'a folder outside the repository',
    new RegExp(`\\b${'shared'}/(?:eval|evidence|design|hooks|toolchain|[A-Z]+\\.md)`),
  ],
  ['a private network', /\b(?:10\.\d{1,3}|192\.168)\.\d{1,3}\.\d{1,3}\b/],
];

describe('the repository', () => {
  const texts = trackedFiles()
    .filter((name) => !BINARY.test(name) && existsSync(path.join(ROOT, name)))
    .filter((name) => statSync(path.join(ROOT, name)).size < LARGEST_TEXT)
    .map((name) => [name, readFileSync(path.join(ROOT, name), 'utf8')] as const);

  it.each(FORBIDDEN)('names no place that only one machine has: %s', (_what, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('takes its packages from the public registry', () => {
    const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
    const hosts = new Set([...lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map((match) => match[1]));
    expect([...hosts].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
    const others = texts.filter(
      ([name, text]) => name !== 'package-lock.json' && /registry\s*=|registry\.[a-z]+\.[a-z]+/.test(text),
    );
    expect(others.map(([name]) => name).filter((name) => name !== 'tests/repository.test.ts')).toEqual([]);
  });

  it('holds no PDF that its script did not make', () => {
    const pdfs = trackedFiles().filter((name) => name.endsWith('.pdf'));
    expect(
      pdfs.filter(
        (name) => !/^(?:tests\/replies\/[\w-]+\/input\.pdf|public\/samples\/[\w-]+\.pdf)$/.test(name),
      ),
    ).toEqual([]);
  });
});
