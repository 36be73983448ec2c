import { describe, expect, it } from 'vitest';
import { foldPhrase, foldText, holdsPhrase } from '../../src/decode/holds-phrase.ts';
import { array, assert, constantFrom, property } from '../properties.ts';

describe('phrases in a text', () => {
  it.each([
    ['Support for trade unions', ['trade union', 'support for'], true],
    ['trade', ['trade union'], false],
    ['Trade-Union membership', ['trade union'], true],
    ['betrade union', ['trade union'], false],
    ['a trade union', ['trade union'], true],
    ['', ['trade union'], false],
    ['trade union', [], false],
    ['anything', [''], false],
  ])('%j of %j: %j', (text, phrases, held) => {
    expect(holdsPhrase(text, phrases)).toBe(held);
  });

  it('are found as looking for each one in turn would find them', () => {
    const words = array(constantFrom('a', 'b', 'c', 'trade', 'union', '-'), { maxLength: 5 }).map((all) =>
      all.join(' '),
    );
    const phrases = array(
      words.filter((text) => text.replaceAll(/[ -]/g, '') !== ''),
      { maxLength: 4 },
    );
    assert(
      property(words, phrases, (text, all) => {
        const folded = foldText(text);
        expect(holdsPhrase(text, all)).toBe(all.some((phrase) => folded.includes(foldPhrase(phrase))));
      }),
    );
  });
});
