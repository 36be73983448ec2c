import { expect, test } from 'vitest';
import { isNewEnough } from '../../src/cli/newer-node.ts';

test.each([
  ['20.20.2', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['24.21.0', true],
])('Node %s can run pdf.js: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});
