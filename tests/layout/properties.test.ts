import * as fc from '../properties.ts';
import { expect, test } from 'vitest';
import { createLayout } from '../../src/layout/layout.ts';
import type { Page, Word } from '../../src/read/document.ts';
import { utf8 } from '../read/read-all.ts';
import { layOut } from './lay-out.ts';

const WIDTH = 595;
const HEIGHT = 842;

/** A word anywhere on a page, of a few sizes and looks. */
const word = fc
  .record({
    text: fc.constantFrom(
      'Ward',
      'Label:',
      '0.47',
      'A03',
      'of',
      'Sampleford',
      '.....',
      '12/03/2019',
      'Page',
      '7',
      '-',
    ),
    x: fc.integer({ min: 0, max: 540 }),
    y: fc.integer({ min: 0, max: 82 }).map((line) => line * 10),
    size: fc.constantFrom(8, 10, 12),
    bold: fc.boolean(),
    run: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ text, x, y, size, bold, run }): Word => {
    const width = Math.min(text.length * size * 0.5, WIDTH - x);
    return { text, size, bold, run, style: bold ? 1 : 0, box: { x, y, width, height: size } };
  });

function toPage(words: readonly Word[], number: number): Page {
  return {
    kind: 'page',
    document: 'doc',
    number,
    width: WIDTH,
    height: HEIGHT,
    words,
    rules: [],
    fills: [],
    forms: [],
  };
}

// One page: on several, running heads and feet are said once.
test('every box of every field lies on its page, and no word is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 40 }), { minLength: 1, maxLength: 1 }), (pages) => {
      const layout = createLayout();
      pages.forEach((words, index) => layout.add(toPage(words, index + 1)));
      const laid = layout.finish();
      const places = [
        ...laid.fields.flatMap((f) => [
          f.where,
          ...(f.also ?? []).map((a) => a.where),
          ...(f.givenSource ? [f.givenSource.where] : []),
        ]),
        ...laid.events.flatMap((event) => event.cells.map((cell) => cell.where)),
        ...laid.prose.map((prose) => prose.where),
        ...laid.letter.map((line) => line.where),
        ...laid.tables.flatMap((table) => [...table.header, ...table.rows.flat()].map((cell) => cell.where)),
      ];
      for (const where of places) {
        if (where.kind !== 'page') throw new Error('a page was expected');
        for (const box of where.boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(WIDTH + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(HEIGHT + 12.01);
        }
      }
      pages.forEach((words, index) => {
        const boxes = places.flatMap((where) =>
          where.kind === 'page' && where.page === index + 1 ? where.boxes : [],
        );
        for (const { text, box } of words) {
          if (text === '.....') continue;
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const held = boxes.some(
            (b) => x >= b.x - 0.1 && x <= b.x + b.width + 0.1 && y >= b.y - 0.1 && y <= b.y + b.height + 0.1,
          );
          expect(held, `“${text}” at ${box.x},${box.y}`).toBe(true);
        }
      });
    }),
    { numRuns: 150 },
  );
});

test('the same document gives the same ids, and no two fields share one', async () => {
  const bytes = utf8('Category,Value\nWard,Sampleford\nWard,Sampleford\nPTV,7\n');
  const [first, second] = [await layOut('a.csv', bytes), await layOut('b.csv', bytes)];
  const ids = first.fields.map((field) => field.id);
  expect(new Set(ids).size).toBe(3);
  expect(second.fields.map((field) => field.id)).toEqual(ids);
});
