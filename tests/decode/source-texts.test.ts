import { expect, test } from 'vitest';
import { namesScore, saysGuessed, sourceTexts, whoTold } from '../../src/decode/source-texts.ts';

const WHERE = { kind: 'line', document: 'd', line: 1 } as const;

function said(text: string) {
  return { givenSource: { text, where: WHERE } };
}

test('texts are the note of a source and the columns that name one', () => {
  const also = [
    { label: 'Source', value: 'Canvass', where: WHERE },
    { label: 'Colour', value: 'Canvass in blue', where: WHERE },
    { label: 'Source', value: ' ', where: WHERE },
  ];
  expect(sourceTexts({ also })).toEqual(['Canvass']);
  expect(sourceTexts({ ...said('You told us'), also })).toEqual(['You told us', 'Canvass']);
  expect(sourceTexts(said('You told us'))).toEqual(['You told us']);
  expect(sourceTexts({})).toEqual([]);
});

test.each([
  ['You told us', 'told', false],
  ['Survey', 'told', false],
  ['Canvass of 2019', 'observed', false],
  ['Modelled', undefined, true],
  ['Modelled from your survey', undefined, true],
  ['Electoral register', undefined, false],
] as const)('%s: %s, and a guess: %s', (text, who, guessed) => {
  expect([whoTold(said(text)), saysGuessed(said(text))]).toEqual([who, guessed]);
});

test('what somebody told is no guess, though another note says so', () => {
  const also = [{ label: 'Source', value: 'You told us', where: WHERE }];
  expect(saysGuessed({ ...said('Modelled'), also })).toBe(false);
});

test.each([
  ['Labour score', true],
  ['Modelled age', true],
  ['Labour promise', false],
])('%s names a score: %s', (label, score) => {
  expect(namesScore(label)).toBe(score);
});
