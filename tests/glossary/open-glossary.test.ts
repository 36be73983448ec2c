import { expect, test, vi } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { openGlossary } from '../../src/glossary/open-glossary.ts';
import { packGlossary } from '../../src/glossary/pack-glossary.ts';

const glossary = loadGlossary();
const packed = packGlossary(glossary);

test('a glossary that was packed is the same when it is opened', () => {
  expect(JSON.parse(JSON.stringify(openGlossary(packed)))).toEqual(JSON.parse(JSON.stringify(glossary)));
});

test('a packed glossary is ASCII, so that the script around it has one byte a letter', () => {
  const { parts, schemes, codes } = packed;
  expect([...Object.values(parts), schemes, ...codes].join('')).toMatch(/^[ -~]*$/);
});

test('nothing is parsed before it is asked for, and nothing twice', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const opened = openGlossary(packed);
  expect(parse).not.toHaveBeenCalled();
  expect(opened.schemes).toBe(opened.schemes);
  expect(parse).toHaveBeenCalledTimes(1);
  const [first] = opened.schemes;
  expect(first?.codes).toBe(first?.codes);
  expect(opened.entries).toBe(opened.entries);
  expect(parse).toHaveBeenCalledTimes(3);
  parse.mockRestore();
});
