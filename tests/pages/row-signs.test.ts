import { expect, it } from 'vitest';
import { COLUMN } from '../../src/pages/study/matrix/matrix-window.ts';
import { rowSigns, signShape } from '../../src/pages/study/matrix/row-signs.ts';
import { CELL_STATES } from '../../src/study/coverage-matrix.ts';

/** Where the signs of a path begin, in CSS pixels from the left of the row. */
function places(path: string | undefined): readonly number[] {
  return [...(path ?? '').matchAll(/M([\d.]+) 0/g)].map(([, x]) => Number(x) * (16 / 20));
}

it('draws each sign of a row in the middle of its cell, those of one state in one path', () => {
  const signs = rowSigns(['documented', 'none', 'blank', 'documented']);
  expect([...signs.keys()]).toEqual(['documented', 'blank']);
  const middle = (COLUMN - 16) / 2;
  expect(places(signs.get('documented'))).toEqual([middle, 3 * COLUMN + middle]);
  expect(places(signs.get('blank'))).toEqual([2 * COLUMN + middle]);
});

it('has a sign for every state but that of nothing, and no two alike', () => {
  const shapes = CELL_STATES.flatMap((state) => (state === 'none' ? [] : [signShape(state)]));
  expect(new Set(shapes).size).toBe(CELL_STATES.length - 1);
  expect(rowSigns(['none', 'none']).size).toBe(0);
});
