import { expect, test } from 'vitest';
import { disputesOf } from '../../src/report/disputes-of.ts';

test('what is not right, or not all right, is disputed in the order of the reply', () => {
  const fields = ['Age', 'Income', 'Town', 'Tenure', 'Car'].map((label) => ({
    id: label.toLowerCase(),
    label,
  }));
  const answers = { car: 'partly', age: 'no', income: 'yes', town: 'cannot-say', gone: 'no' } as const;
  expect(disputesOf(fields, answers)).toEqual([
    { field: 'age', label: 'Age' },
    { field: 'car', label: 'Car', partly: true },
  ]);
});
