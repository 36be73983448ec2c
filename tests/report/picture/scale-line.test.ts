import { describe, expect, it } from 'vitest';
import { besideOf, layOutScale } from '../../../src/report/picture/scale-line.ts';
import { replyOf } from '../reply-of.ts';

function placedOf(...values: readonly string[]) {
  const { fields } = replyOf(
    'labour',
    values.map((value) => ['Voting intention scale - Labour', value]),
  );
  return fields.flatMap(({ placed }) => placed ?? []);
}

describe('lines one above the other', () => {
  it.each([
    [['7', '3'], false, false],
    [['7', '0'], true, false],
    [['7', '11'], false, true],
    [['0', '11'], true, true],
  ])('with %s are alike, and leave room where something stands beside them', (values, below, above) => {
    const placed = placedOf(...values);
    const beside = besideOf(placed.map((one) => ({ placed: one })));
    expect(beside).toEqual({ below, above });
    const lines = placed.map((one) => layOutScale(one, false, beside));
    expect(new Set(lines.map(({ from, to, ticks }) => JSON.stringify([from, to, ticks]))).size).toBe(1);
    for (const { from, to, mark } of lines) {
      const at = mark?.at ?? Number.NaN;
      expect(at >= from && at <= to).toBe(mark?.offScale === false);
    }
  });
});
