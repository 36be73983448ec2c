import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import type { Reading } from '../../src/decode/reading.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { field, laid } from './fields.ts';

const decoder = createDecoder(loadGlossary());

function readOne(label: string, value: string): Reading | undefined {
  return decoder.finish(laid([field(label, value)])).readings[0];
}

describe('a value whose name speaks of what the law protects is special, whatever its label', () => {
  test.each([
    ['Mosaic 2014 type', 'N59', 'Asian'],
    ['Mosaic UK 2003 type', 'D26', 'South Asian'],
    ['Acorn 2003 type', '37', 'Asian'],
    ['Acorn 2003 group', 'K', 'Asian'],
    ['Acorn 2013 type', '40', 'Asian families'],
    ['oac11', '4B1', 'Asian'],
    ['oac21', '3B1', 'ethnic minorities'],
    ['household_mosaic_sco_type', '44', 'ill'],
    ['Mosaic Origins', 'Sikh', 'Sikh'],
  ])('%s %s says %s', (label, value, word) => {
    const reading = readOne(label, value);
    expect(reading?.special).toBe(true);
    expect(reading?.plain).toContain(word);
  });

  test('an answer about a vote is special under a label that is not', () => {
    const labour = createDecoder(loadGlossary(), { party: 'labour' });
    const [reading] = labour.finish(laid([field('Contact result', 'LABOUR')])).readings;
    expect(reading).toMatchObject({ special: true, topic: 'canvass' });
  });

  test.each([
    ['Mosaic 2014 type', 'A01'],
    ['Acorn 2003 type', '1'],
    ['oac11', '1A1'],
  ])('%s %s is not', (label, value) => {
    expect(readOne(label, value)?.special).toBe(false);
  });

  test('where only one of the names that fit is special, the value is not said to be', () => {
    expect(readOne('Mosaic type', 'N59')).toMatchObject({ status: 'ambiguous', special: false });
  });

  test('a segment of attitudes is about attitudes: both that fit are special', () => {
    expect(readOne('Segment', 'Progressive Activists')).toMatchObject({
      status: 'ambiguous',
      special: true,
      topic: 'attitude',
    });
  });
});
