import { describe, expect, test } from 'vitest';
import { findShareStyle, placeBeyondBounds, placeOnScale } from '../../src/decode/place-on-scale.ts';
import type { Scale } from '../../src/glossary/entry.ts';

const PERCENT: Scale = { min: 0, max: 100, low: '', high: '', unit: 'percent', standing: 'assumed' };
const SHARE: Scale = { ...PERCENT, max: 1, unit: 'share' };
const SWING: Scale = { ...PERCENT, min: -100, unit: 'points', step: 10 };
const TEN: Scale = { min: 1, max: 10, low: '', high: '', standing: 'given' };

test.each([
  [[0.4, 1], 'share'],
  [[0, 1], 'unclear'],
  [[1, 43], 'percent'],
  [[0.77, 0.12, 0.98, 1.4], 'share'],
  [[0.77, 0.12, 0.98, 2.4], 'percent'],
  [[0.77, 0.12, 1.4], 'percent'],
  [[0.2, 0.3, 0.1, 1.4], 'percent'],
  [[], 'unclear'],
  [[-1, 1], 'unclear'],
  [[-43, 0.5], 'percent'],
  [[-0.5], 'share'],
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

describe('the ends of a scale, as the reply writes its numbers', () => {
  test.each([
    ['a share of a scale in per cent', 0.43, 'share', PERCENT, { ...PERCENT, max: 1, unit: 'share' }, 0.43],
    ['per cent on a scale in shares', 43, 'percent', SHARE, { ...SHARE, max: 100, unit: 'percent' }, 0.43],
    ['per cent on its own scale', 43, 'percent', PERCENT, PERCENT, 0.43],
    ['a share on its own scale', 0.43, 'share', SHARE, SHARE, 0.43],
    ['a swing in points', -50, 'percent', SWING, SWING, 0.25],
    ['a swing in shares', -0.5, 'share', SWING, { ...SWING, min: -1, max: 1, step: 0.1 }, 0.25],
    ['a nought, however it is written', 0, 'unclear', SWING, SWING, 0.5],
    [
      'points of another scale',
      4,
      'percent',
      { ...SWING, max: 10, min: 0 },
      { ...SWING, max: 10, min: 0 },
      0.4,
    ],
    ['a number of ten', 10, 'share', TEN, TEN, 1],
  ] as const)('%s', (_, number, style, scale, axis, position) => {
    expect(placeOnScale({ kind: 'number', number }, scale, style)).toEqual({
      scale: axis,
      number,
      position,
      offScale: false,
    });
  });
  test.each([
    [0, false],
    [1, false],
    [1.01, true],
    [-0.01, true],
  ])('%d is off a scale of shares: %j', (number, offScale) => {
    expect(placeOnScale({ kind: 'number', number }, SHARE, 'share')?.offScale).toBe(offScale);
  });
  test.each([
    { kind: 'range', number: 5 },
    { kind: 'date', number: 2019 },
    { kind: 'rank', number: 5 },
    { kind: 'number' },
  ] as const)('%j has no place', (parsed) => {
    expect(placeOnScale(parsed, PERCENT, 'percent')).toBeUndefined();
  });
});

describe('what its own value allows', () => {
  test.each([
    [
      { kind: 'rank', number: 12, of: 10 },
      { min: 1, max: 10, low: '1', high: '10', standing: 'given' },
    ],
    [
      { kind: 'rank', number: 0, of: 10 },
      { min: 1, max: 10, low: '1', high: '10', standing: 'given' },
    ],
    [
      { kind: 'percent', number: 101 },
      { min: -100, max: 100, low: '-100', high: '100', standing: 'given', unit: 'percent' },
    ],
    [
      { kind: 'percent', number: -101 },
      { min: -100, max: 100, low: '-100', high: '100', standing: 'given', unit: 'percent' },
    ],
  ] as const)('%j is beyond it', (parsed, scale) => {
    expect(placeBeyondBounds(parsed)).toEqual({ scale, number: parsed.number, offScale: true });
  });
  test.each([
    { kind: 'rank', number: 1, of: 10 },
    { kind: 'rank', number: 10, of: 10 },
    { kind: 'rank', number: 12 },
    { kind: 'rank', of: 10 },
    { kind: 'percent', number: 100 },
    { kind: 'percent', number: -100 },
    { kind: 'number', number: 1000 },
  ] as const)('%j is not', (parsed) => {
    expect(placeBeyondBounds(parsed)).toBeUndefined();
  });
});
