import { expect, test } from 'vitest';
import { runCases } from './run-cases.ts';
import { LABEL_CASES, NAME_CASES, PATH_CASES, VALUE_CASES } from './values.ts';

const CASES = {
  values: VALUE_CASES,
  labels: LABEL_CASES,
  'names in archives': PATH_CASES,
  'names of files': NAME_CASES,
};

runCases(CASES);

test('there are at least three hundred', () => {
  expect(Object.values(CASES).flat().length).toBeGreaterThanOrEqual(300);
});
