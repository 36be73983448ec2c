import { expect, test } from 'vitest';
import { composePlain } from '../../src/decode/compose-plain.ts';

test.each([
  ['Nothing to fill.', {}, 'Nothing to fill.'],
  ['a small beginning.', {}, 'A small beginning.'],
  ['{who} votes.', { who: 'somebody' }, 'Somebody votes.'],
  ['They say {a} and {b}.', { a: 'one', b: 'two' }, 'They say one and two.'],
  ['They say {a}. It is so.', {}, 'It is so.'],
  ['They say {a}. It is so.', { a: '' }, 'It is so.'],
  ['They say {a} and {b}. It is so.', { a: 'one' }, 'It is so.'],
  ['A guess[ in {year}].', {}, 'A guess.'],
  ['A guess[ in {year}].', { year: '2019' }, 'A guess in 2019.'],
  ['A guess[ in {year}][ of {who}].', { who: 'them' }, 'A guess of them.'],
  ['A guess[ in {year}][ of {who}].', { year: '2019', who: 'them' }, 'A guess in 2019 of them.'],
  ['A guess[ in {year} of {who}].', { year: '2019' }, 'A guess.'],
  ['A guess[, always].', {}, 'A guess, always.'],
  ['Is it {a}? It is. {b} too!', { b: 'they' }, 'It is. They too!'],
  ['They say “{a}.” It is so.', {}, 'It is so.'],
  ['{a}', {}, ''],
  ['', {}, ''],
])('%j with %j', (text, slots, plain) => {
  expect(composePlain(text, slots)).toBe(plain);
});

test('says it again of another value, which may lack what the first one had', () => {
  const text = 'Asked[ by {who}] again. In {year}.';
  expect(composePlain(text, { who: 'them', year: '2019' })).toBe('Asked by them again. In 2019.');
  expect(composePlain(text, { year: '2020' })).toBe('Asked again. In 2020.');
  expect(composePlain(text, { who: 'us' })).toBe('Asked by us again.');
});
