import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeGlossary } from '../../scripts/write-glossary.ts';

const folder = mkdtempSync(join(tmpdir(), 'sar-glossary-'));
await writeGlossary(folder);
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
}

test('the glossary that is published holds what its schema allows and asks for, and nothing else', () => {
  const { properties, required, additionalProperties } = read('glossary.schema.json');
  const keys = Object.keys(read('glossary.json'));
  expect(additionalProperties).toBe(false);
  expect(Object.keys(properties as object)).toEqual(expect.arrayContaining(keys));
  expect(keys).toEqual(expect.arrayContaining(required as string[]));
});
