import { describe, expect, test } from 'vitest';
import { chooseScheme, editionOf, type SchemeContext } from '../../src/decode/choose-scheme.ts';
import type { CodeMatch } from '../../src/decode/scheme-index.ts';
import type { Scheme } from '../../src/glossary/entry.ts';
import { scheme } from './small-glossary.ts';

const ALONE: SchemeContext = { ruledOut: new Set() };

function match(id: string, name: string, part: Partial<Scheme> = {}, proof: CodeMatch['proof'] = 'code') {
  const list = scheme({ id, ...part }, { A01: name });
  return { scheme: list, meaning: { code: 'A01', name, says: name }, proof };
}

const OLD = match('seg-1-type', 'Old', { name: 'Segments 1', version: '1', since: '2003', level: 'type' });
const NEW = match('seg-2-type', 'New', { name: 'Segments 2', version: '2', since: '2014', level: 'type' });

function chosen(matches: readonly CodeMatch[], label = 'Type', context: Partial<SchemeContext> = {}) {
  const choice = chooseScheme(matches, label, { ...ALONE, ...context });
  if (choice.kind !== 'one') return choice.kind;
  return [choice.match.scheme.id, choice.why, choice.same];
}

describe('one meaning is chosen', () => {
  test.each([
    ['the only one', [OLD], 'Type', {}, ['seg-1-type', 'only', 1]],
    ['nothing tells', [OLD, NEW], 'Type', {}, 'several'],
    ['the label names the edition', [OLD, NEW], 'Segments 2 type', {}, ['seg-2-type', 'label', 1]],
    ['a later one than the reply', [OLD, NEW], 'Type', { year: 2013 }, ['seg-1-type', 'date', 1]],
    ['in the year of the later one', [OLD, NEW], 'Type', { year: 2014 }, 'several'],
    [
      'another code rules it out',
      [OLD, NEW],
      'Type',
      { ruledOut: new Set(['seg-1']) },
      ['seg-2-type', 'column', 1],
    ],
    ['all are ruled out', [OLD, NEW], 'Type', { ruledOut: new Set(['seg-1', 'seg-2']) }, 'several'],
    [
      'the year of the data',
      [OLD, NEW],
      'Type',
      { dataYears: new Map([['seg', 2010]]) },
      ['seg-1-type', 'data-date', 1],
    ],
    ['none', [], 'Type', {}, 'none'],
  ] as const)('%s', (_, matches, label, context, choice) => {
    expect(chosen(matches, label, context)).toEqual(choice);
  });
  test('the name beside the code', () => {
    const named = { ...NEW, proof: 'code-and-name' } as const;
    expect(chosen([OLD, named])).toEqual(['seg-2-type', 'name', 1]);
  });
  test('a code before a name that is printed like it', () => {
    expect(chosen([OLD, { ...NEW, proof: 'name' }])).toEqual(['seg-1-type', 'only', 1]);
  });
  test('the same name, however it is written', () => {
    const same = match('seg-2-type', 'OLD!', { version: '2' });
    expect(chosen([OLD, same])).toEqual(['seg-1-type', 'same-name', 2]);
  });
  test('a word of the list’s name, where rivals lack it', () => {
    const house = match('house', 'House', { name: 'Household income' });
    const person = match('person', 'Person', { name: 'Personal income' });
    expect(chosen([house, person], 'household band')).toEqual(['house', 'label', 1]);
    expect(chosen([house, person], 'income')).toBe('several');
    expect(chosen([match('a', 'A', { name: 'Type one' }), match('b', 'B', { name: 'Band' })], 'type')).toBe(
      'several',
    );
  });
  test('a list without editions is not left out for its day', () => {
    const list = match('list', 'List', { since: '2014' });
    expect(chosen([OLD, list], 'Type', { year: 2010 })).toBe('several');
  });
});

describe('what only one party uses', () => {
  const ours = match('ours', 'Ours', { party: ['labour'] });
  const theirs = match('theirs', 'Theirs', { party: ['conservative'] });
  const likewise = match('likewise', 'ours', { party: ['conservative'] });
  test.each([
    ['its own reply', [ours, theirs], { party: 'labour' }, ['ours', 'only', 1]],
    ['another’s reply', [ours], { party: 'conservative' }, 'none'],
    ['nobody’s reply', [ours], {}, 'needs-party'],
    ['nobody’s reply, and two meanings', [ours, theirs], {}, 'several'],
    ['nobody’s reply, and one meaning', [ours, likewise], {}, 'needs-party'],
    ['nobody’s reply, beside a list of all', [ours, OLD], {}, 'several'],
  ] as const)('in %s', (_, matches, context, choice) => {
    expect(chosen(matches, 'Type', context)).toEqual(choice);
  });
});

test.each([
  ['seg-1-type', 'type', 'seg-1'],
  ['seg-1-type', 'group', 'seg-1-type'],
  ['seg-1', undefined, 'seg-1'],
] as const)('%s of level %s is of the edition %s', (id, level, edition) => {
  expect(editionOf(scheme({ id, ...(level && { level }) }, {}))).toBe(edition);
});
