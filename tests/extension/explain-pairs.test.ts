import { describe, expect, test } from 'vitest';
import { explainPairs } from '../../src/extension/explain-pairs.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const GLOSSARY = loadGlossary();

function explain(rows: readonly (readonly [label: string, value: string, group?: number])[]) {
  const pairs = rows.map(([label, value, group = 0]) => ({ label, value, group }));
  return explainPairs(GLOSSARY, pairs, '').map(({ pair, ...rest }) => ({
    label: pairs[pair]?.label,
    ...rest,
  }));
}

describe('explainPairs', () => {
  test('explains a score with its sources', () => {
    const [one] = explain([['Brexit support', '0.31']]);
    expect(one?.label).toBe('Brexit support');
    expect(one?.plain[0]).toMatch(/European Union/);
    expect(one?.sources).not.toHaveLength(0);
  });

  test('everyday facts get no mark', () => {
    expect(
      explain([
        ['Postcode', 'ZZ9 9ZZ'],
        ['Full name', 'Quillon Placeholder'],
        ['Email', 'q@example.org'],
      ]),
    ).toEqual([]);
  });

  test('a label that nobody knows gets no mark where nothing vouches for it', () => {
    expect(explain([['Frobnication index', '7']])).toEqual([]);
    expect(
      explain([
        ['Frobnication index', '7', 1],
        ['Brexit support', '0.31', 0],
        ['Likelihood of voting', '0.6', 0],
      ]).map(({ label }) => label),
    ).not.toContain('Frobnication index');
  });

  test('it is said to be unexplained where its own table holds what is', () => {
    const found = explain([
      ['Frobnication index', '7'],
      ['Brexit support', '0.31'],
      ['Likelihood of being a core Lib Dem', '15%'],
    ]);
    expect(found.find(({ label }) => label === 'Frobnication index')?.status).toBe('unknown');
  });

  test('a bare letter is no Mosaic code', () => {
    expect(
      explain([
        ['A', 'B'],
        ['Grade', 'C'],
      ]).filter(({ explainsValue }) => explainsValue),
    ).toEqual([]);
  });
});
