import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter(Boolean);

function read(page: string): string {
  return readFileSync(path.join(ROOT, page), 'utf8');
}

/** What a heading is called in an address, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsOf(page: string): Set<string> {
  return new Set(
    read(page)
      .split('\n')
      .filter((line) => /^#{1,6} /.test(line))
      .map((line) => anchorOf(line.slice(line.indexOf(' ') + 1))),
  );
}

/** Links and pictures of a page that lead into the repository. */
function linksOf(page: string): string[] {
  const text = read(page).replaceAll(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

function isDead(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(ROOT, target))) return true;
  return anchor !== undefined && !anchorsOf(target).has(anchor);
}

test('no link in the documentation is dead', () => {
  const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, link })));
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ page, link }) => isDead(page, link))).toEqual([]);
});

test('a link to what is not there, or to a heading that is not, is found', () => {
  expect(isDead('docs/README.md', 'nowhere.md')).toBe(true);
  expect(isDead('docs/README.md', '../README.md#no-such-heading')).toBe(true);
  expect(isDead('docs/README.md', '../README.md#licence')).toBe(false);
});

test('each page of the documentation is named in its list', () => {
  const listed = new Set(
    linksOf('docs/README.md').map((link) => path.posix.join('docs', link.split('#')[0] ?? '')),
  );
  const own = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== 'docs/README.md');
  expect(own.filter((page) => !listed.has(page))).toEqual([]);
});

test('each file that the map of the code names is there', () => {
  const text = read('docs/map-of-the-code.md');
  const named = [...text.matchAll(/`((?:src|tests|public|store)\/[\w./-]+)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => file !== 'src/read/NAME.ts' && !existsSync(path.join(ROOT, file)))).toEqual(
    [],
  );
});
