import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countNotes, lintProblems } from '../../scripts/release/lint-notes.ts';

const NOTES = readFileSync(path.join(import.meta.dirname, '../../docs/store-notes.md'), 'utf8');
const ROWS = `| file | warning | times | why |
| ---- | ------- | ----- | --- |
| \`assets/a.js\` | \`DANGEROUS_EVAL\` | 2 | never reached |
| \`ocr/b.js\` | \`UNSAFE_VAR_ASSIGNMENT\` | 1 | none of ours |`;

function warning(file: string, code: string) {
  return { _type: 'warning', code, file, message: 'words' };
}

const SAID = [
  warning('assets/a-B1xyz_-9.js', 'DANGEROUS_EVAL'),
  warning('assets/a-C2xyz_-8.js', 'DANGEROUS_EVAL'),
  warning('ocr/b.js', 'UNSAFE_VAR_ASSIGNMENT'),
];

test('warnings that the notes explain are no problem, whatever the build put into the names', () => {
  expect(lintProblems({ errors: [], warnings: SAID }, ROWS)).toEqual([]);
});

test('one warning more, one less, one that is new and every error is', () => {
  expect(lintProblems({ errors: [], warnings: [...SAID, ...SAID.slice(0, 1)] }, ROWS)).toEqual([
    'assets/a.js: DANGEROUS_EVAL: 3 warnings, and docs/store-notes.md explains 2',
  ]);
  expect(lintProblems({ errors: [], warnings: SAID.slice(1) }, ROWS)).toHaveLength(1);
  expect(lintProblems({ errors: [], warnings: [...SAID, warning('popup.js', 'REMOTE')] }, ROWS)).toHaveLength(
    1,
  );
  expect(lintProblems({ errors: [warning('manifest.json', 'BAD')], warnings: SAID }, ROWS)).toEqual([
    'error BAD in manifest.json: words',
  ]);
});

test('the notes give as many as their headline says', () => {
  const total = [...countNotes(NOTES).values()].reduce((sum, times) => sum + times, 0);
  expect(Number(/No errors and (\d+) warnings/.exec(NOTES)?.[1])).toBe(total);
});
