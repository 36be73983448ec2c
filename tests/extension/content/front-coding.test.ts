import { array, assert, property, string } from '../../properties.ts';
import { expect, test } from 'vitest';
import { packPhrases, unpackPhrases } from '../../../src/extension/content/front-coding.ts';

test('what is packed comes back, each phrase once', () => {
  const phrase = string({ maxLength: 90 }).filter((text) => !text.includes('\n'));
  assert(
    property(array(phrase, { minLength: 1 }), (phrases) => {
      expect(unpackPhrases(packPhrases(phrases))).toEqual([...new Set(phrases)].toSorted());
    }),
  );
});

test('what phrases share is written once', () => {
  expect(packPhrases(['vote for', 'vote', 'voter'])).toBe('0vote\n4 for\n4r');
  expect(unpackPhrases('')).toEqual([]);
});
