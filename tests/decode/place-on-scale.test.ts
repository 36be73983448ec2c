import { describe, expect, test } from 'vitest';
import { findShareStyle, placeOnScale } from '../../src/decode/place-on-scale.ts';
import type { Scale } from '../../src/glossary/entry.ts';

const PERCENT: Scale = { min: 0, max: 100, low: '', high: '', unit: 'percent', standing: 'assumed' };
const TEN: Scale = { min: 1, max: 10, low: '', high: '', standing: 'given' };

test.each([
  [[0.4, 1], 'share'],
  [[0, 1], 'unclear'],
  [[1, 43], 'percent'],
  [[], 'unclear'],
] as const)('%j is written as %s', (numbers, style) => {
  expect(findShareStyle(numbers)).toBe(style);
});

describe('a share however it is written', () => {
  test.each([
    [{ kind: 'number', number: 0.15 }, 'share', 0.15],
    [{ kind: 'number', number: 15 }, 'percent', 0.15],
    [{ kind: 'percent', number: 15 }, 'unclear', 0.15],
    [{ kind: 'percent', number: 0.15 }, 'share', 0.0015],
  ] as const)('%j as %s stands at %d', (parsed, style, position) => {
    expect(placeOnScale(parsed, PERCENT, style)?.position).toBeCloseTo(position);
  });
  test('a 1 that may be a hundredth or the whole is not placed', () => {
    expect(placeOnScale({ kind: 'number', number: 1 }, PERCENT, 'unclear')).toBeUndefined();
  });
});

test('a number off its scale is flagged and not bent', () => {
  expect(placeOnScale({ kind: 'number', number: 0 }, TEN, 'unclear')).toEqual({
    scale: TEN,
    number: 0,
    offScale: true,
  });
});

test.each([{ kind: 'rank', number: 5, of: 9 }, { kind: 'text' }, { kind: 'percent', number: 50 }] as const)(
  '%j does not stand on a scale of points',
  (parsed) => {
    expect(placeOnScale(parsed, TEN, 'unclear')).toBeUndefined();
  },
);
