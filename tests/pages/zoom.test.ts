import { expect, test } from 'vitest';
import { stepFrom } from '../../src/pages/report/document/zoom/zoom.ts';

test('a document grows and shrinks step by step, from any size, and stops at both ends', () => {
  expect(stepFrom(100, 1)).toBe(125);
  expect(stepFrom(100, -1)).toBe(75);
  expect(stepFrom(61.4, 1)).toBe(75);
  expect(stepFrom(61.4, -1)).toBe(50);
  expect(stepFrom(400, 1)).toBeUndefined();
  expect(stepFrom(50, -1)).toBeUndefined();
});
