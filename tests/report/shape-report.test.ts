import { array, assert, property, string } from '../properties.ts';
import { expect, test } from 'vitest';
import { shapeReport } from '../../src/report/shape-report.ts';
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

test('it tells labels, counts and what codes look like, and no value', () => {
  const report = makeReport(
    laid([
      field('ZZ_FLAG', 'QX7'),
      field('Some riddle', 'Ada Sample of Example Street'),
      field('Ada Sample', 'zk'),
      field('Ref 123456', 'zk'),
      field('Riddle name', '李明'),
      ...['A', 'B', 'C', 'D', 'E'].map((value) => field('Riddle code', value)),
    ]),
  );
  const shape = shapeReport(report);
  expect(shape).toContain('ZZ_FLAG: unknown; 1 of them, 1 different; AA9');
  expect(shape).toContain('Some riddle: unknown; 1 of them, 1 different; words');
  expect(shape).toContain('Riddle code: unknown; 5 of them, 5 different; A; letters ABCDE');
  expect(shape).not.toMatch(/QX7|Example Street|123456|李明/u);
});

test('no value that is longer than a letter stands in it, whatever the values are', () => {
  const value = string({ minLength: 4, maxLength: 30 }).filter(
    (text) => /[b-zB-Z1-8]/.test(text) && /\S{4}/.test(text),
  );
  assert(
    property(array(value, { minLength: 1, maxLength: 6 }), (values) => {
      const shape = shapeReport(makeReport(laid(values.map((text) => field('Riddle', text)))));
      const lines = shape.split('\n').filter((line) => line.startsWith('Riddle'));
      for (const text of values) expect(lines.join('\n')).not.toContain(text.trim());
    }),
    { numRuns: 200 },
  );
});
