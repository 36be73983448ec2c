import { describe, expect, test } from 'vitest';
import { rowKey } from '../../../src/rights/letters/left-out.ts';
import { isSensitive, listTables, type ToList } from '../../../src/rights/letters/letter-tables.ts';
import type { LetterField } from '../../../src/rights/letters/reply-facts.ts';
import { field, TODAY } from './letter-cases.ts';

function list(fields: readonly LetterField[], part: Partial<ToList> = {}) {
  return listTables({
    kind: 'follow-up',
    reply: {
      outcome: 'data',
      letter: {},
      documents: [{ id: 'd', name: 'reply.pdf' }],
      fields,
      findings: [],
      checklist: [],
    },
    answers: {},
    time: { state: 'not-known' },
    today: TODAY,
    leftOut: {},
    ...part,
  });
}

const AGE = field('Age', '40');
const PLACED = ['Where', 'Field, as printed', 'Value, as printed'];

describe('the lists of a letter', () => {
  test('are not there where they have no rows', () => {
    expect(list([AGE])).toEqual({ sensitive: false });
  });
  test('hold what can be seen, is a value, and is the reader’s own', () => {
    const fields = [
      field('Code', '7', { status: 'unknown' }),
      field('Empty', '', { status: 'unknown', absent: 'empty' }),
      field('White', '7', { status: 'unknown', hidden: 'covered' }),
      field('Neighbour', '7', { status: 'unknown', findings: ['other-people'] }),
    ];
    expect(list(fields).unexplained).toEqual({
      caption: 'Fields with no explanation that I found',
      columns: PLACED,
      rows: [['page 3', 'Code', '7']],
    });
  });
  test.each([
    ['without-source', ['source-missing']],
    ['source-vague', ['source-vague']],
    ['email-from-register', ['email-from-register']],
    ['telephone-from-register', ['telephone-from-register']],
    ['guessed', ['age-guessed']],
    ['guessed', ['ethnicity-guessed']],
    ['guessed', ['religion-guessed']],
    ['guessed', ['language-guessed']],
    ['off-scale', ['off-scale']],
    ['brokers', ['broker-named']],
    ['protected', ['special-category-told']],
    ['protected', ['special-category-guess']],
    ['protected', ['special-category-held']],
  ] as const)('%s: what was found to be %j', (id, findings) => {
    expect(list([AGE, field('One', '1', { findings })])[id]?.rows).toEqual([['page 3', 'One', '1']]);
  });
  test('name what a code could be', () => {
    const alternatives = [{ name: 'Mosaic 6' }, { name: 'Mosaic 7' }];
    const { ambiguous } = list([field('Mosaic', 'K46', { status: 'ambiguous', alternatives })]);
    expect(ambiguous).toMatchObject({
      columns: [...PLACED, 'It could be'],
      rows: [['page 3', 'Mosaic', 'K46', 'Mosaic 6 or Mosaic 7']],
    });
  });
  test('say the same row once, and count what is beyond two hundred', () => {
    const codes = Array.from({ length: 201 }, (_, at) => field('Code', String(at), { status: 'unknown' }));
    expect(list([...codes.slice(0, 200), ...codes.slice(0, 5)]).unexplained).toMatchObject({
      caption: 'Fields with no explanation that I found',
      rows: { length: 200 },
    });
    const { unexplained } = list(codes);
    expect(unexplained?.rows).toHaveLength(200);
    expect(unexplained?.caption).toContain('the first 200; there are 1 more like them');
  });
  test('are without the rows that the reader took out', () => {
    const fields = ['1', '2'].map((value) => field('Code', value, { status: 'unknown' }));
    const rows = { unexplained: new Set([rowKey(['page 3', 'Code', '1'])]) };
    expect(list(fields, { leftOut: { rows } }).unexplained?.rows).toEqual([['page 3', 'Code', '2']]);
    expect(list(fields.slice(0, 1), { leftOut: { rows } }).unexplained).toBeUndefined();
  });
});

describe('what the reader asks about', () => {
  const fields = [
    AGE,
    field('Score', '7', { kind: 'score' }),
    field('Mosaic', 'K46', { status: 'ambiguous' }),
  ];
  const asked = new Set(fields.map(({ id }) => id));
  test('is listed but for what is listed elsewhere', () => {
    expect(list(fields, { asked }).asked?.rows).toEqual([['page 3', 'Age', '40']]);
  });
  test.each(['scores', 'ambiguous'] as const)(
    'is listed here where the reader leaves the %s out',
    (condition) => {
      const leftOut = { conditions: new Set([condition]) };
      expect(list(fields, { asked, leftOut }).asked?.rows).toHaveLength(2);
    },
  );
});

describe('what is to be corrected or erased', () => {
  test.each([
    [{ label: 'Age', right: '39' }, ['page 3', 'Age', '40', '39']],
    [{ label: 'Age', partly: true }, ['page 3', 'Age', '40', 'not all of this']],
    [{ label: 'Age' }, ['page 3', 'Age', '40', 'not this']],
    [{ label: 'Age', field: 'Age 41' }, ['page 3', 'Age', '41', 'not this']],
  ])('%j', (dispute, row) => {
    const { disputes } = list([AGE, field('Age', '41')], { answers: { disputes: [dispute] } });
    expect(disputes?.columns).toEqual(['Where', 'Field, as printed', 'It says', 'What is right']);
    expect(disputes?.rows).toEqual([row]);
  });
  test('is listed without its place where there is no reply', () => {
    const answers = { disputes: [{ label: 'Age', right: '39' }], erase: [{ label: 'Town' }] };
    const { disputes, erase } = listTables({
      kind: 'rectify',
      answers,
      time: { state: 'not-known' },
      today: TODAY,
      leftOut: {},
    });
    expect(disputes).toMatchObject({
      columns: ['Field, as printed', 'What is right'],
      rows: [['Age', '39']],
    });
    expect(erase).toMatchObject({ columns: ['Field, as printed'], rows: [['Town']] });
  });
  test.each([
    [{ special: true, category: 'record' }, true],
    [{ special: false, category: 'vote' }, true],
    [{ special: false, category: 'record' }, false],
    [undefined, false],
  ] as const)('%j is sensitive: %s', (one, sensitive) => {
    expect(isSensitive(one)).toBe(sensitive);
  });
});
