import { getDotPath, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../src/glossary/checks/all-checks.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { GlossarySchema } from '../../src/glossary/schema.ts';

const glossary = loadGlossary();

test('the glossary has the shape that the types promise', () => {
  const result = safeParse(GlossarySchema, glossary);
  const issues = (result.issues ?? []).map((issue) => `${getDotPath(issue)}: ${issue.message}`);
  expect(issues).toEqual([]);
});

describe('the data keeps every rule', () => {
  test.each(ALL_CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
    const problems = check.run(glossary).map(({ at, says }) => `${at}: ${says}`);
    expect(problems, check.sentence).toEqual([]);
  });
});

test('each rule has an id of its own', () => {
  const ids = ALL_CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
