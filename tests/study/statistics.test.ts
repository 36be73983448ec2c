import * as fc from '../properties.ts';
import { median, quantile } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { PairedAnswers } from '../../src/study/kappa.ts';
import { Tally } from '../../src/study/tally.ts';
import { wilson } from '../../src/study/wilson.ts';

/** Answers of two readers in a table of two by two: both yes, only the first, only the second, neither. */
function kappaOf(both: number, first: number, second: number, neither: number) {
  const answers = new PairedAnswers();
  const cells = [
    ['yes', 'yes', both],
    ['yes', 'no', first],
    ['no', 'yes', second],
    ['no', 'no', neither],
  ] as const;
  for (const [one, two, count] of cells) for (let at = 0; at < count; at++) answers.add(one, two);
  return answers.agreement();
}

function distributionOf(numbers: readonly number[]) {
  const tally = new Tally();
  for (const number of numbers) tally.add(number);
  return tally.distribution();
}

describe('Wilson intervals', () => {
  // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d are as published', (count, of, low, high) => {
    const share = wilson(count, of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('end where a test of the share would just not be significant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const count = Math.min(of - 1, Math.max(1, Math.round(of * part)));
          const { low, high } = wilson(count, of);
          for (const end of [low ?? 0, high ?? 0]) {
            const score = Math.abs(count / of - end) / Math.sqrt((end * (1 - end)) / of);
            expect(score).toBeCloseTo(1.96, 1);
          }
        },
      ),
    );
  });

  it('say nothing of no replies', () => {
    expect(wilson(0, 0)).toEqual({ count: 0, of: 0, share: null, low: null, high: null });
  });
});

describe('Cohen’s kappa', () => {
  // The grant proposals and the two tables of equal agreement that textbooks and encyclopaedias give.
  it.each([
    [20, 5, 10, 15, 0.4],
    [45, 15, 25, 15, 0.1304],
    [25, 35, 5, 35, 0.2593],
  ])('of %d, %d, %d and %d is as published', (both, first, second, neither, kappa) => {
    const found = kappaOf(both, first, second, neither);
    expect(found.kappa).toBeCloseTo(kappa, 4);
    expect(found.agreed).toBe(both + neither);
    expect(found.people).toBe(both + first + second + neither);
  });

  it('is 1 for full agreement, and none where there is but one answer', () => {
    expect(kappaOf(3, 0, 0, 4).kappa).toBe(1);
    expect(kappaOf(7, 0, 0, 0).kappa).toBeNull();
    expect(new PairedAnswers().agreement()).toEqual({ people: 0, agreed: 0, kappa: null });
  });
});

describe('distributions', () => {
  it('have the quartiles that R gives for 1 to 10', () => {
    expect(distributionOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({
      count: 10,
      mean: 5.5,
      min: 1,
      lower: 3.25,
      median: 5.5,
      upper: 7.75,
      medianLow: 2,
      medianHigh: 9,
      max: 10,
    });
  });

  const numbers = fc.integer({ min: -500, max: 500 }).map((number) => number / 4);

  it('have the median that another library finds', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1 }), (list) => {
        expect(distributionOf(list)?.median).toBeCloseTo(median(list), 6);
      }),
    );
  });

  it('have the quartiles that another library finds, where all ways to find them agree', () => {
    // With 4n + 1 numbers, the quartiles are numbers of the list.
    const lists = fc
      .integer({ min: 0, max: 20 })
      .chain((n) => fc.array(numbers, { minLength: 4 * n + 1, maxLength: 4 * n + 1 }));
    fc.assert(
      fc.property(lists, (list) => {
        const found = distributionOf(list);
        expect(found?.lower).toBeCloseTo(quantile(list, 0.25), 6);
        expect(found?.upper).toBeCloseTo(quantile(list, 0.75), 6);
      }),
    );
  });

  // Ranks of the usual tables for the median, as in Conover 1999 and Hollander and Wolfe 1999.
  it.each([
    [6, 1],
    [10, 2],
    [20, 6],
    [25, 8],
    [50, 18],
    [100, 40],
    [1001, 469],
  ])('of %d numbers bound the median by the rank %d, as published', (count, rank) => {
    const found = distributionOf(Array.from({ length: count }, (_, at) => at + 1));
    expect([found?.medianLow, found?.medianHigh]).toEqual([rank, count + 1 - rank]);
  });

  it('bound no median of five', () => {
    expect(distributionOf([1, 2, 3, 4, 5])?.medianLow).toBeNull();
  });

  it('are none of no numbers', () => {
    expect(distributionOf([])).toBeUndefined();
  });
});
