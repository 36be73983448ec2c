import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const PUBLIC = path.join(import.meta.dirname, '../../public');
/** Where a PNG says how wide and how high it is. */
const [WIDTH, HEIGHT] = [16, 20];

test.each(Object.entries({ ...manifest.icons, ...manifest.action.default_icon }))(
  'the icon for %s pixels is of that size',
  (size, file) => {
    const bytes = readFileSync(path.join(PUBLIC, file));
    expect([bytes.readUInt32BE(WIDTH), bytes.readUInt32BE(HEIGHT)]).toEqual([Number(size), Number(size)]);
  },
);

test('the small drawing has its lines on whole pixels, or in the middle of them', () => {
  const drawing = readFileSync(path.join(PUBLIC, 'icons/icon-small.svg'), 'utf8');
  expect(drawing).toContain('viewBox="0 0 16 16"');
  const numbers = [...drawing.matchAll(/ d="([^"]+)"/g)].flatMap(([, d = '']) =>
    d.split(/[A-Za-z ]/).filter(Boolean),
  );
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((number) => (Number(number) * 2) % 1 !== 0)).toEqual([]);
});
