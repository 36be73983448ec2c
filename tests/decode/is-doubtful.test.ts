import { expect, test } from 'vitest';
import { isDoubtful } from '../../src/decode/is-doubtful.ts';

test.each([
  ['written letters', {}, false],
  ['read for certain', { ocr: 1 }, false],
  ['read surely enough', { ocr: 0.7 }, false],
  ['read unsurely', { ocr: 0.69 }, true],
  ['perhaps another label’s', { unsure: ['words-cross-columns'] }, true],
] as const)('%s', (_, field, doubtful) => {
  expect(isDoubtful({ ...field, ...('unsure' in field && { unsure: [...field.unsure] }) })).toBe(doubtful);
});
