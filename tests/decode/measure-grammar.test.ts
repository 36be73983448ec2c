import { describe, expect, test } from 'vitest';
import { createLabelMatcher } from '../../src/decode/match-label.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const glossary = loadGlossary();
const match = createLabelMatcher(glossary);

describe('every measure reads its own examples, and no other measure does', () => {
  test.each(
    glossary.measures.flatMap(({ id, examples }) => examples.map((example) => [example, id] as const)),
  )('%s', (example, id) => {
    expect(match(example)?.pattern?.id).toBe(id);
  });
});
