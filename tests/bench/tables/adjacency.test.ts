import { describe, expect, it } from 'vitest';
import { gridOf, relationsOf, scoreDocuments, tallyDocument } from './adjacency.ts';

function shown(relations: readonly string[]): string[] {
  return relations.map((relation) => relation.replaceAll('\n', ' '));
}

describe('relationsOf', () => {
  it('joins each cell with the next to its right and below it', () => {
    const grid = gridOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(shown(relationsOf(grid))).toEqual(['a > b', 'a v c', 'b v d', 'c > d']);
  });

  it('skips blank cells', () => {
    const grid = gridOf([
      ['a', '', 'b'],
      ['', ' ', ''],
      ['c', '', ''],
    ]);
    expect(shown(relationsOf(grid))).toEqual(['a > b', 'a v c']);
  });

  it('gives a spanning cell a neighbour in each row and column, and each once', () => {
    const head = { text: 'Men', row: 0, column: 0, rowSpan: 1, columnSpan: 2 };
    const grid = [head, ...gridOf([[], ['2010', '2011']])];
    expect(shown(relationsOf(grid))).toEqual(['men v 2010', 'men v 2011', '2010 > 2011']);
    const tall = { text: 'Men', row: 0, column: 0, rowSpan: 2, columnSpan: 1 };
    const wide = { text: 'All', row: 0, column: 1, rowSpan: 2, columnSpan: 1 };
    expect(shown(relationsOf([tall, wide]))).toEqual(['men > all']);
  });

  it('compares letters and digits only, but keeps a cell of signs', () => {
    expect(shown(relationsOf(gridOf([['Total .....', '1 234,5', '–']])))).toEqual([
      'total > 12345',
      '12345 > –',
    ]);
  });
});

describe('tallyDocument', () => {
  it('counts a relation as often as it is true', () => {
    const twice = gridOf([
      ['1', '1'],
      ['1', '1'],
    ]);
    expect(tallyDocument([twice, twice], [twice])).toEqual({ right: 4, found: 8, real: 4 });
  });

  it('counts what is found where no table is as wrong', () => {
    expect(tallyDocument([gridOf([['a', 'b']])], [])).toEqual({ right: 0, found: 1, real: 0 });
  });
});

describe('scoreDocuments', () => {
  it('takes the mean over documents, not over relations', () => {
    const score = scoreDocuments([
      { right: 100, found: 100, real: 100 },
      { right: 0, found: 1, real: 2 },
    ]);
    expect(score).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('leaves a document without tables in which none was found out', () => {
    expect(
      scoreDocuments([
        { right: 4, found: 4, real: 4 },
        { right: 0, found: 0, real: 0 },
      ]).f1,
    ).toBe(1);
  });
});
