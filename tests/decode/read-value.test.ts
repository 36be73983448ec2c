import { describe, expect, test } from 'vitest';
import { looksLikeCode, readValue, type ReadableEntry } from '../../src/decode/read-value.ts';
import type { SchemeContext } from '../../src/decode/choose-scheme.ts';
import { SchemeShelf } from '../../src/decode/scheme-shelf.ts';
import { entry, scheme } from './small-glossary.ts';

const OTHER = { A01: 'Old Money', A02: 'Poor' };
const shelf = new SchemeShelf([
  scheme({ id: 'list' }, { A: 'First', B: 'Second', '7': 'Seventh' }),
  scheme({ id: 'open-list', complete: false }, { A01: 'Old Money' }),
  scheme({ id: 'ours', party: ['labour'], complete: false }, { L: 'Labour', T: 'Tory' }),
  scheme(
    { id: 'named', name: 'Example Data income', publisher: 'Example Data', sources: ['other'] },
    { '1': 'Low', B1: 'Middle', Rich: 'High' },
  ),
  scheme({ id: 'many', many: true }, { V17: 'Voted in 2017', V18: 'Voted in 2018' }),
  scheme({ id: 'seg-1-type', name: 'Segments 1', version: '1', level: 'type' }, OTHER),
  scheme(
    { id: 'seg-2-type', name: 'Segments 2', version: '2', level: 'type', complete: false },
    { B01: 'New' },
  ),
  scheme({ id: 'seg-1-group', name: 'Segments 1 groups', version: '1', level: 'group' }, { A: 'Wealthy' }),
  scheme({ id: 'special', special: true }, { M: 'Muslim' }),
]);

function read(
  part: Partial<ReadableEntry>,
  value: string,
  label = 'Label',
  context: Partial<SchemeContext> = {},
) {
  const of = entry({ id: 'x', labels: ['Label'], ...part });
  const found = readValue(of, label, value, shelf, { ruledOut: new Set(), ...context });
  if (found.kind === 'unknown') return found.because.id;
  return found.kind === 'code' ? [found.name, found.status, found.because.id] : found.kind;
}

const CODE = 'because_value_unknown';
const OFF = 'because_value_off_list';

describe('a value by the list of its entry', () => {
  const values = [
    { code: '1', name: 'One', says: 'They say one.' },
    { code: '2', name: 'Two', status: 'inferred', special: true, sources: ['own'] },
  ] as const;
  test.each([
    ['1', ['One', 'documented', 'because_value_entry']],
    ['2 Two', ['Two', 'inferred', 'because_value_entry']],
    ['3', OFF],
    ['something', OFF],
  ])('%s', (value, found) => {
    expect(read({ values }, value)).toEqual(found);
  });
  test('has what the list says of it', () => {
    const of = entry({ id: 'x', labels: ['Label'], values });
    const context = { ruledOut: new Set<string>() };
    const [one, two] = ['1', '2'].map((value) => readValue(of, 'Label', value, shelf, context));
    expect(one).toMatchObject({ says: 'They say one.', special: false, sources: ['notice'] });
    expect(two).toMatchObject({ special: true, sources: ['own'] });
    expect(two).not.toHaveProperty('says');
  });
  test('is open where the entry is', () => {
    expect(read({ values, open: true }, 'something')).toBe('plain');
    expect(read({ values, kind: 'text', topic: 'notes' }, 'something')).toBe('plain');
  });
});

describe('a value by a list of the glossary', () => {
  test.each([
    ['A', {}, ['First', 'documented', 'because_value_only']],
    ['A Second', {}, OFF],
    ['Z', {}, OFF],
    ['some words', {}, OFF],
    ['some words', { topic: 'notes' }, 'plain'],
    ['Z', { topic: 'notes' }, OFF],
    ['Z', { topic: 'notes', open: true }, 'plain'],
    ['A other words', { topic: 'notes' }, OFF],
    ['other words', { topic: 'notes', kind: 'code' }, OFF],
    ['other words', { topic: 'notes', kind: 'source' }, OFF],
  ] as const)('%s under %j', (value, part, found) => {
    expect(read({ schemes: ['list'], ...part }, value)).toEqual(found);
  });
  test.each([
    ['T', 'labour', ['Tory', 'documented', 'because_value_only']],
    ['T', undefined, 'because_value_needs_party'],
    ['T', 'conservative', OFF],
  ] as const)('%s in a reply of %s', (value, party, found) => {
    expect(read({ schemes: ['ours'] }, value, 'Label', party ? { party } : {})).toEqual(found);
  });
  test.each([
    ['1', 'Income', CODE],
    ['1', 'Example Data income', ['Low', 'documented', 'because_value_only']],
    ['B1', 'Income', ['Middle', 'inferred', 'because_value_unnamed']],
    ['Rich', 'Income', ['High', 'documented', 'because_value_only']],
  ])('%s under “%s”, in a list that bears its publisher’s name', (value, label, found) => {
    expect(read({ schemes: ['named'] }, value, label)).toEqual(found);
  });
  test('is sure of such a list where one source shows both', () => {
    expect(read({ schemes: ['named'], sources: ['other'] }, 'B1')).toEqual([
      'Middle',
      'documented',
      'because_value_only',
    ]);
  });
  test('is not sure where another edition, not known in full, may hold the code', () => {
    const schemes = ['seg-1-type', 'seg-2-type'];
    expect(read({ schemes }, 'A01')).toEqual(['Old Money', 'inferred', 'because_value_incomplete']);
    expect(read({ schemes }, 'A01 Old Money')).toEqual(['Old Money', 'documented', 'because_value_only']);
    expect(read({ schemes }, 'A01', 'Segments 1 type')).toEqual([
      'Old Money',
      'documented',
      'because_value_only',
    ]);
    expect(read({ schemes }, 'A01', 'Segments 2 type')).toBe(OFF);
    expect(read({ schemes: ['seg-1-type'] }, 'A01')).toEqual([
      'Old Money',
      'documented',
      'because_value_only',
    ]);
  });
  test('knows the name of a type under a label of groups', () => {
    expect(read({ schemes: ['seg-1-group'] }, 'Old Money')).toEqual([
      'Old Money',
      'documented',
      'because_value_only',
    ]);
    expect(read({ schemes: ['seg-1-group'] }, 'A01')).toBe(OFF);
  });
  test('knows several codes of a list that may have them', () => {
    expect(read({ schemes: ['many'] }, 'V17/V18')).toBe('parts');
    expect(read({ schemes: ['many'] }, 'V17/V19')).toBe(OFF);
    expect(read({ schemes: ['list'] }, 'A/B')).toBe(OFF);
  });
  test('is special where the list is', () => {
    const of = entry({ id: 'x', labels: ['Label'], schemes: ['special'] });
    expect(readValue(of, 'Label', 'M', shelf, { ruledOut: new Set() })).toMatchObject({ special: true });
  });
});

describe('a value without a list', () => {
  test.each([
    ['Y', { kind: 'flag' }, 'yes'],
    [' no ', { kind: 'flag' }, 'no'],
    ['Y', { kind: 'score' }, 'yes'],
    ['No', { kind: 'score' }, 'no'],
    ['1', { kind: 'flag' }, 'yes'],
    ['1', { kind: 'score' }, 'plain'],
    ['yes', { kind: 'text', topic: 'notes' }, 'plain'],
    ['K46', { kind: 'text', topic: 'notes' }, CODE],
    ['K46', { kind: 'text', topic: 'notes', open: true }, 'plain'],
    ['K46', { kind: 'category' }, CODE],
    ['7', { kind: 'category', topic: 'notes' }, CODE],
    ['88th', { kind: 'category', topic: 'notes' }, CODE],
    ['7', { kind: 'category', topic: 'notes', open: true }, 'plain'],
    ['7', { kind: 'text', topic: 'notes' }, 'plain'],
    ['7', { kind: 'text', topic: 'religion' }, CODE],
    ['7', { kind: 'score', topic: 'religion' }, 'plain'],
    ['Con>Lab', { kind: 'score' }, CODE],
    ['Con -> Lab', { kind: 'score' }, CODE],
    ['Con>Lab', { kind: 'text', topic: 'notes' }, 'plain'],
    ['0.44', { kind: 'text', topic: 'electoral-area' }, CODE],
    ['44%', { kind: 'text', topic: 'electoral-area', open: true }, CODE],
    ['0.44', { kind: 'score', topic: 'electoral-area' }, 'plain'],
    ['Sampleford', { kind: 'text', topic: 'electoral-area' }, 'plain'],
    ['Agency B', { kind: 'source', topic: 'notes' }, CODE],
    ['Agency 7', { kind: 'recipient', topic: 'notes', open: true }, CODE],
    ['Agency B', { kind: 'text', topic: 'notes' }, 'plain'],
    ['Agency', { kind: 'recipient', topic: 'notes' }, 'plain'],
    ['7', { kind: 'recipient', topic: 'notes', open: true }, CODE],
    ['Some words', { kind: 'category', topic: 'notes' }, 'plain'],
  ] as const)('%s under %j', (value, part, found) => {
    expect(read(part, value)).toBe(found);
  });
});

test.each([
  ['K46', true],
  [' D9/T ', true],
  ['A-1_b', true],
  ['12345678', true],
  ['123456789', false],
  ['K 46', false],
  ['Abcd', false],
  ['ABCD', true],
  ['a@b', false],
  ['', false],
])('%j looks like a code: %s', (value, looks) => {
  expect(looksLikeCode(value)).toBe(looks);
});
