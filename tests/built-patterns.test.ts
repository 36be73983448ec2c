import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const OXLINT = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
/** Where one is made from strings: the lint sees a call and does not look into it. */
const BUILDS = /\bRegExp\(/g;
const folder = mkdtempSync(path.join(tmpdir(), 'sar-patterns-'));

/** What the lint says of expressions. It reads them only where they stand as such, so they are written out for it. */
function lint(patterns: readonly RegExp[]): string[] {
  const file = path.join(folder, 'patterns.js');
  writeFileSync(file, `export default [\n${patterns.map((pattern) => `${pattern},\n`).join('')}];\n`);
  const config = path.join(ROOT, '.oxlintrc.json');
  const { stdout } = spawnSync(process.execPath, [OXLINT, '-c', config, '-f', 'json', file], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const { diagnostics, number_of_files: files } = JSON.parse(stdout) as {
    diagnostics: { code: string; labels: { span: { line: number } }[] }[];
    number_of_files: number;
  };
  expect(files).toBe(1);
  return diagnostics
    .filter(({ code }) => code.startsWith('regexp('))
    .map(({ code, labels }) => `${code} ${String(patterns[(labels[0]?.span.line ?? 0) - 2])}`);
}

/** Expressions that a module builds from strings as it loads. */
async function builtBy(file: string): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const Real = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    class extends Real {
      constructor(pattern: RegExp | string, flags?: string) {
        super(pattern, flags);
        built.push(new Real(pattern, flags));
      }
    },
  );
  try {
    await import(path.join(ROOT, file));
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('expressions that are built from strings', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) =>
    readFileSync(path.join(ROOT, file), 'utf8').match(BUILDS),
  );

  it.each(files)('take time that grows with the text alone: %s', async (file) => {
    const built = await builtBy(file);
    // One that is built later than this would not be looked at.
    const written = readFileSync(path.join(ROOT, file), 'utf8').match(BUILDS)?.length ?? 0;
    expect(built.length).toBeGreaterThanOrEqual(written);
    expect(lint(built)).toEqual([]);
  });
});

// As strings, so that the lint of this very file goes through.
it.each([
  ['a repeat within a repeat', '^(?:a+)+$', 'regexp(no-super-linear-backtracking)'],
  ['two repeats that may share letters', '^.*,.*;$', 'regexp(no-super-linear-backtracking)'],
  ['a repeat that may start anywhere', '\\s+$', 'regexp(no-super-linear-move)'],
])('the lint refuses %s', (_what, pattern, rule) => {
  expect(lint([new RegExp(pattern)])).toEqual([`${rule} /${pattern}/`]);
});
