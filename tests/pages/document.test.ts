import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { outerFile } from '../../src/pages/report/document/outer-file.ts';
import { placeSigns } from '../../src/pages/report/document/places.ts';
import { turnBox, turnSize } from '../../src/pages/report/document/turn-box.ts';
import { placeWords } from '../../src/pages/report/place-words.ts';
import { columnName } from '../../src/read/column-name.ts';
import { makeReading } from './sample-report.ts';

describe('turnBox', () => {
  const page = { width: 600, height: 800 };
  const box = { x: 10, y: 20, width: 100, height: 30 };

  it.each([
    [0, { x: 10, y: 20, width: 100, height: 30 }],
    [90, { x: 750, y: 10, width: 30, height: 100 }],
    [180, { x: 490, y: 750, width: 100, height: 30 }],
    [270, { x: 20, y: 490, width: 30, height: 100 }],
    [-90, { x: 20, y: 490, width: 30, height: 100 }],
  ])('puts a box where it is seen after %i degrees', (degrees, turned) => {
    expect(turnBox(box, page, degrees)).toEqual(turned);
  });

  it('keeps a box on its page, and four quarter turns bring it back', () => {
    const part = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(part, part, part, part, fc.constantFrom(90, 180, 270), (x, y, width, height, degrees) => {
        const start = { x, y, width, height };
        const seen = turnSize(page, degrees);
        const turned = turnBox(start, page, degrees);
        expect(turned.x).toBeGreaterThanOrEqual(0);
        expect(turned.y + turned.height).toBeLessThanOrEqual(seen.height);
        expect(turned.x + turned.width).toBeLessThanOrEqual(seen.width);
        expect(turnBox(turned, seen, 360 - degrees)).toEqual(start);
      }),
    );
  });
});

function at(label: string, x: number, y: number) {
  return makeReading({
    label,
    value: '1',
    status: 'documented',
    where: { kind: 'page', document: 'd', page: 1, boxes: [{ role: 'value', x, y, width: 40, height: 10 }] },
  });
}

describe('placeSigns', () => {
  it('gives the margin to the leftmost field of a line, and puts the others beside themselves', () => {
    const signs = placeSigns(
      [at('right', 300, 101), at('below', 72, 120), at('left', 72, 100)],
      (box) => box,
    );
    expect(signs.map(({ reading, middle, left }) => [reading.label, middle, left])).toEqual([
      ['left', 105, undefined],
      ['right', 106, 300],
      ['below', 125, undefined],
    ]);
  });

  it('leaves out what has no place on a page', () => {
    const cell = makeReading({
      label: 'a',
      value: 'b',
      status: 'unknown',
      where: { kind: 'cell', document: 'd', sheet: '', row: 2, column: 3 },
    });
    expect(placeSigns([cell], (box) => box)).toEqual([]);
  });
});

describe('columnName', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
  ])('names column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});

describe('placeWords', () => {
  it('says the page, the row and column, the paragraph and the line', () => {
    const document = 'd';
    expect(placeWords({ kind: 'page', document, page: 5, boxes: [] })).toBe('page 5');
    expect(placeWords({ kind: 'cell', document, sheet: '', row: 3, column: 2 })).toBe('row 3, column B');
    expect(placeWords({ kind: 'paragraph', document, paragraph: 4 })).toBe('paragraph 4');
    expect(placeWords({ kind: 'line', document, line: 7 })).toBe('line 7');
  });
});

describe('outerFile', () => {
  const bytes = new TextEncoder().encode('abc');
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const document = { id: sha256.slice(0, 16), name: 'reply.csv', format: 'csv', sha256, pages: 1 } as const;

  it('finds the file by its content and not by its name', async () => {
    const other = { name: 'reply.csv', bytes: new Uint8Array(3) };
    const file = { name: 'renamed.csv', bytes };
    expect(await outerFile(document, [other, file])).toBe(file);
    expect(await outerFile(document, [other, { ...other }])).toBeUndefined();
    expect(await outerFile(document, [file])).toBe(file);
  });
});
