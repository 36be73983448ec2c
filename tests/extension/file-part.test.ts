import { expect, test } from 'vitest';
import { filePart } from '../../src/extension/study/file-part.ts';

function partsOf(text: string, room: number): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const parts: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const part = filePart(bytes, from, room);
    expect(part.from).toBe(from);
    expect(part.end).toBeGreaterThan(from);
    parts.push(part.text);
    from = part.end;
  }
  return parts;
}

test.each([
  ['whole lines as far as there is room', 'one\ntwo\nthree\nfour\n', 9, ['one\ntwo\n', 'three\n', 'four\n']],
  ['all that is left, though it ends in no new line', 'one\ntwo', 5, ['one\n', 'two']],
  ['a line that is too long, cut between letters', 'aé€𐍈b\nc', 4, ['aé', '€', '𐍈', 'b\nc']],
  ['a mark of the order of bytes', '\uFEFFa\nb\n', 5, ['\uFEFFa\n', 'b\n']],
  ['nothing of nothing', '', 5, []],
])('a part of a file is %s', (_what, text, room, parts) => {
  expect(partsOf(text, room)).toEqual(parts);
});

test('the parts of a file, one after the other, are the file', () => {
  const text = Array.from({ length: 60 }, (_, at) => `${'é€𐍈x'.repeat(at % 7)}\n`).join('');
  for (let room = 4; room < 60; room++) expect(partsOf(text, room).join('')).toBe(text);
});
