import { expect, test } from 'vitest';
import { isWholeScale } from '../../src/decode/is-whole-scale.ts';

const WHOLE = { min: 0, max: 10, low: 'least', high: 'most', standing: 'given' } as const;

test('a scale has two ends, what they mean, and who says so', () => {
  expect(isWholeScale(WHOLE)).toBe(true);
  expect(isWholeScale(undefined)).toBe(false);
});

test.each(Object.keys(WHOLE))('without its %s it is none', (part) => {
  expect(isWholeScale({ ...WHOLE, [part]: undefined })).toBe(false);
});
