import { expect, test } from 'vitest';
import { isDrawn, type Mutant } from './sample-checker.ts';

const MUTANTS = Array.from({ length: 4000 }, (_, at): Mutant => ({
  id: String(at),
  fileName: `/anywhere/src/decode/file-${at % 40}.ts`,
  mutatorName: 'StringLiteral',
  replacement: '""',
  location: { start: { line: at, column: 3 } },
}));

function drawn(seed: number, share: number, mutants = MUTANTS): readonly string[] {
  return mutants.filter((one) => isDrawn(one, { seed, share })).map(({ id }) => id);
}

test('about the share is drawn, none of nothing and all of all', () => {
  expect(drawn(7, 0.1).length).toBeGreaterThan(330);
  expect(drawn(7, 0.1).length).toBeLessThan(470);
  expect(drawn(7, 0)).toEqual([]);
  expect(drawn(7, 1)).toHaveLength(4000);
});

test('the same seed draws the same mutants, wherever the folder lies, and another seed others', () => {
  const moved = MUTANTS.map((one) => ({
    ...one,
    id: one.id,
    fileName: one.fileName.replace('anywhere', 'else/where'),
  }));
  expect(drawn(7, 0.1, moved)).toEqual(drawn(7, 0.1));
  expect(drawn(8, 0.1)).not.toEqual(drawn(7, 0.1));
});

test('a larger share draws the same mutants and more', () => {
  expect(drawn(7, 0.2)).toEqual(expect.arrayContaining([...drawn(7, 0.1)]));
});
