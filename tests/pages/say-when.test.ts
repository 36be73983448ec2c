import { expect, it } from 'vitest';
import { sayWhen } from '../../src/pages/shared/say-when.ts';

it('says a day and a month in words, and leaves what is neither', () => {
  expect(sayWhen('2020-05-28')).toBe('28 May 2020');
  expect(sayWhen('2020-05')).toBe('May 2020');
  expect(sayWhen('2020')).toBe('2020');
  expect(sayWhen('2019 to 2021')).toBe('2019 to 2021');
});
