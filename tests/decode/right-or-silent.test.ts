import { expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import type { Reading } from '../../src/decode/reading.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { PartyId } from '../../src/glossary/entry.ts';
import { field, laid } from './fields.ts';

const glossary = loadGlossary();

/** The first of some fields, read beside the others. */
function explain(party: PartyId | undefined, ...pairs: readonly (readonly [string, string])[]): Reading {
  const decoder = createDecoder(glossary, party === undefined ? {} : { party });
  const fields = pairs.map(([label, value], at) => ({ ...field(label, value), id: String(at) }));
  const [reading] = decoder.finish(laid(fields)).readings;
  if (!reading) throw new Error('No reading');
  return reading;
}

test.each<[PartyId | undefined, string, string]>([
  ['green', 'RAG', 'Purple'],
  ['labour', 'System', 'Osprey'],
  ['conservative', 'Recipient', 'Agency B'],
  ['liberal-democrats', 'Self-Reported', '3'],
])('in a reply of %s, %s: %s is on no list and stays unexplained', (party, label, value) => {
  expect(explain(party, [label, value]).status).toBe('unknown');
});

test.each<[PartyId | undefined, string, string, RegExp]>([
  ['conservative', 'Voting Intention (VI)', 'L', /Liberal Democrat/u],
  ['labour', 'Voting intention (doorstep)', "WON'T SAY", /not say/u],
  ['conservative', 'Target group (Voter Vault)', 'urban intelligence', /educated city people/u],
  [undefined, 'Postal voters list (marked) 2023', 'Y', /came back/u],
])('in a reply of %s, %s is read as without its bracket or day', (party, label, value, says) => {
  expect(explain(party, [label, value]).plain).toMatch(says);
});

test.each([
  ['Merlin', /Labour supporter/u],
  ['Contact Creator', /Liberal Democrat/u],
])('the system %s, named as the value of its own field, tells the party', (system, says) => {
  const { plain } = explain(undefined, ['Voting intention', 'S'], ['Source system', system]);
  expect(plain).toMatch(says);
});
