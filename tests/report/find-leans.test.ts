import { expect, test } from 'vitest';
import { replyOf } from './reply-of.ts';

function leansOf(own: string, other: string, label: (party: string) => string): readonly string[] {
  const { leans } = replyOf('labour', [
    [label('Labour'), own],
    [label('Green'), other],
  ]);
  return leans.map(({ party }) => party);
}

test.each([
  ['Support score', '61%', '4%', (party: string) => `${party} support score`],
  ['Share', '0.4', '0.1', (party: string) => `${party} support score`],
])('%s: chances stand side by side', (_, own, other, label) => {
  expect(leansOf(own, other, label)).toEqual(['labour', 'green']);
});

test.each([
  ['decile', '3', '9'],
  ['percentile', '30', '90'],
  ['index', '130', '90'],
  ['rank', '1', '3'],
])('by %s is no chance: nobody says which end is the top', (unit, own, other) => {
  expect(leansOf(own, other, (party) => `${party} support ${unit}`)).toEqual([]);
});

test('a chance and a place on another scale share no picture', () => {
  const { leans } = replyOf('labour', [
    ['Labour support score', '61%'],
    ['Green support decile', '9'],
  ]);
  expect(leans).toEqual([]);
});

test('a label that says which number is the top is on no scale of hundredths', () => {
  const { leans, fields } = replyOf('labour', [
    ['Labour support score (1 top, 10 bottom)', '1'],
    ['Green support score (1 top, 10 bottom)', '3'],
  ]);
  expect(leans).toEqual([]);
  expect(fields.map(({ placed }) => placed)).toEqual([undefined, undefined]);
});
