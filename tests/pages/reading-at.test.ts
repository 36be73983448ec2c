import { expect, it } from 'vitest';
import { readingAt } from '../../src/pages/report/document/reading-at.ts';
import { turnBox } from '../../src/pages/report/document/turn-box.ts';
import type { Box } from '../../src/read/where.ts';
import { makeReading } from './sample-report.ts';

const PAGE = { width: 600, height: 800 };
/** The page is drawn at half its size, somewhere on the screen. */
const FRAME = { left: 100, top: 50, width: 300, height: 400 };

function placed(id: string, ...boxes: readonly Box[]) {
  const where = {
    kind: 'page' as const,
    document: 'd',
    page: 1,
    boxes: boxes.map((box) => ({ role: 'value' as const, ...box })),
  };
  return { ...makeReading({ label: id, value: '1', status: 'documented' }), id, where };
}

const READINGS = [
  placed('wide', { x: 100, y: 100, width: 400, height: 60 }),
  placed('within', { x: 200, y: 120, width: 50, height: 20 }),
  placed('two', { x: 100, y: 300, width: 80, height: 12 }, { x: 400, y: 300, width: 80, height: 12 }),
];

function same<B>(box: B): B {
  return box;
}

function turnRight(box: Box): Box {
  return turnBox(box, PAGE, 90);
}

it.each([
  ['a value', 160, 110, 'wide'],
  ['a field in the cell of another', 210, 115, 'within'],
  ['its label', 155, 203, 'two'],
  ['its value', 310, 203, 'two'],
  ['just beside it', 148.5, 203, 'two'],
  ['the space between the two', 240, 203, undefined],
  ['nothing', 150, 400, undefined],
])('finds %s on the page', (_, clientX, clientY, id) => {
  expect(readingAt({ clientX, clientY }, FRAME, PAGE, READINGS, same)).toBe(id);
});

it('finds it where it is seen on a page that the file turns', () => {
  const seen = { left: 0, top: 0, width: 800, height: 600 };
  // 12 points high at 300 from the top: after a quarter turn, 12 wide at 800 - 312 from the left.
  const at = { clientX: 494, clientY: 120 };
  expect(readingAt(at, seen, { width: 800, height: 600 }, READINGS, turnRight)).toBe('two');
});

it('finds nothing on a page that has no size yet', () => {
  const none = { left: 0, top: 0, width: 0, height: 0 };
  expect(readingAt({ clientX: 0, clientY: 0 }, none, PAGE, READINGS, same)).toBeUndefined();
});
