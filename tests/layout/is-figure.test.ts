import { describe, expect, it } from 'vitest';
import { isFigure } from '../../src/layout/is-figure.ts';

describe('isFigure', () => {
  it.each([
    '1,234',
    '1 234,5',
    '(12.5)',
    '-3 %',
    '$1,204',
    '10 ± 1.5',
    '12(1)',
    '2009',
    '15-64',
    ':',
    'n.a.',
    '–',
    '12b',
  ])('takes %s for a figure', (text) => expect(isFigure(text)).toBe(true));
  it.each(['Level 2', 'March 2010', 'EU-27 and others', 'Total', '12 Example Street', ''])(
    'takes “%s” for words',
    (text) => expect(isFigure(text)).toBe(false),
  );
});
