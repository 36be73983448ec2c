import { describe, expect, it } from 'vitest';
import type { DocumentInfo } from '../../src/read/document.ts';
import { type DocumentNode, documentTree, pathTo } from '../../src/pages/report/document/document-tree.ts';

function info(id: string, within?: string): DocumentInfo {
  const base = { id, name: `${id}.x`, format: 'unknown', sha256: '', pages: 1 } as const;
  return within === undefined ? base : { ...base, within };
}

type Shape = readonly [string, ...Shape[]];

function shapeOf({ document, inner }: DocumentNode): Shape {
  return [document.id, ...inner.map(shapeOf)];
}

const DOCUMENTS = [
  info('zip'),
  info('pdf', 'zip'),
  info('mail', 'zip'),
  info('sheet', 'mail'),
  info('csv'),
  info('lost', 'gone'),
];

describe('documentTree', () => {
  it('puts each document under the one that holds it, in the order of the reply', () => {
    expect(documentTree(DOCUMENTS).map(shapeOf)).toEqual([
      ['zip', ['pdf'], ['mail', ['sheet']]],
      ['csv'],
      ['lost'],
    ]);
  });
});

describe('pathTo', () => {
  it.each([
    ['sheet', ['zip', 'mail', 'sheet']],
    ['csv', ['csv']],
    ['lost', ['lost']],
    ['nowhere', []],
  ])('leads to %s', (id, path) => {
    expect(pathTo(id, DOCUMENTS).map((document) => document.id)).toEqual(path);
  });
});
