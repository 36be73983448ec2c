import { describe, expect, test } from 'vitest';
import { normaliseLabel } from '../../src/decode/normalise-label.ts';

describe('one key for every spelling of a label', () => {
  test.each([
    ['Post code', 'postcode'],
    ['PostCode:', 'postcode'],
    ['post_code', 'postcode'],
    ['POSTCODE .....', 'postcode'],
    ['E‑mail', 'email'],
    ['h_mosaic_uk_6_type', 'hmosaicuk6type'],
    ['Don’t call', 'dontcall'],
    ['Name & address', 'nameandaddress'],
    ['Ｍｏｓａｉｃ', 'mosaic'],
    ['Sinn Féin', 'sinnfein'],
    ['Age (years)', 'ageyears'],
    [' – ', ''],
  ])('%s → %s', (label, key) => {
    expect(normaliseLabel(label).key).toBe(key);
  });
});

test('a year at the end of a word stands alone', () => {
  expect(normaliseLabel('GE2019').words).toEqual(['ge', '2019']);
});

test('brackets are kept apart too', () => {
  expect(normaliseLabel('Concern about buses (v2)')).toMatchObject({
    outside: ['concern', 'about', 'buses'],
    inside: ['v2'],
  });
});
