import { expect, test } from 'vitest';
import { findSayings, keepSayings } from '../../src/report/kept-sayings.ts';
import type { Report } from '../../src/report/report.ts';

function reportWith(labels: Readonly<Record<string, string>>): Pick<Report, 'fields'> {
  const fields = Object.entries(labels).map(([id, label]) => ({ id, label }));
  return { fields: fields as unknown as Report['fields'] };
}

const THEN = reportWith({ f1: 'Mosaic group', f2: 'Likely age', f3: 'Tenure' });
const KEPT = keepSayings(THEN, { answers: { f1: 'no' }, asked: new Set(['f1', 'f2']) });

test('only readings that something was said of are kept', () => {
  expect(KEPT).toEqual([
    { id: 'f1', label: 'Mosaic group', answer: 'no', asked: true },
    { id: 'f2', label: 'Likely age', asked: true },
  ]);
});

test('what was said of a reading never comes to stand at another', () => {
  const now = reportWith({ f1: 'Likely age', f2: 'Likely age' });
  expect(findSayings(now, KEPT).map(({ id }) => id)).toEqual(['f2']);
  expect(findSayings(THEN, KEPT)).toEqual(KEPT);
});
