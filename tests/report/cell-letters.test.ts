import * as fc from '../properties.ts';
import { expect, test } from 'vitest';
import { CellLetters } from '../../src/report/cell-letters.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('letters that are cut between two pieces are put together', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(20), (text, step) => {
      const bytes = utf8(text);
      const letters = new CellLetters();
      let got = '';
      for (let at = 0; at < bytes.length; at += step + 1)
        got += letters.ofLines(bytes.subarray(at, at + step + 1));
      expect(got + letters.rest()).toBe(text);
      expect(letters.guessed).toBe(false);
    }),
  );
});

test('a line that is not UTF-8 keeps its letters, and the lines around it theirs', () => {
  const letters = new CellLetters();
  const bytes = new Uint8Array([...utf8('Siân\n'), ...latin('Zoë Sample\n'), ...utf8('Renée\n')]);
  expect(letters.ofLines(bytes) + letters.rest()).toBe('Siân\nZoë Sample\nRenée\n');
  expect(letters.guessed).toBe(true);
});

test('a cell that ends in a letter of Windows is read', () => {
  const letters = new CellLetters();
  expect(letters.ofCell(latin('"café'), false)).toBe('"café');
  expect(letters.ofCell(utf8('""ja""'), true)).toBe('"ja"');
});
