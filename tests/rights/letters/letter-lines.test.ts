import { expect, test } from 'vitest';
import type { Letter } from '../../../src/rights/letters/letter.ts';
import { joins, letterLines, numbered, rowsOf } from '../../../src/rights/letters/letter-lines.ts';

const LETTER: Letter = {
  kind: 'late',
  date: '2026-11-28',
  from: ['Quillon Placeholder', '1 Sample  Lane'],
  to: ['Sample Party'],
  subject: ' My request ',
  greeting: 'Dear data protection team,',
  paragraphs: [
    { text: 'First.' },
    {
      text: 'Second.',
      number: 1,
      table: {
        caption: 'A list',
        columns: ['Where', 'What'],
        rows: [
          ['page 3', 'Age'],
          ['', 'Town'],
        ],
      },
    },
    { text: 'Third.', number: 2, table: { caption: 'Another', columns: ['What'], rows: [['Age']] } },
  ],
  ending: ['Yours faithfully,', 'Quillon Placeholder'],
  enclosures: ['a copy', 'another'],
  warnings: [],
  laws: [],
};

test('a letter has its lines from top to bottom', () => {
  expect(letterLines(LETTER).map(({ role, text }) => `${role}: ${text}`)).toEqual([
    'from: Quillon Placeholder',
    'from: 1 Sample Lane',
    'to: Sample Party',
    'date: 28 November 2026',
    'subject: My request',
    'text: Dear data protection team,',
    'text: First.',
    'text: 1. Second.',
    'caption: A list',
    'row: Where | What',
    'row: page 3 | Age',
    'row: – | Town',
    'text: 2. Third.',
    'caption: Another',
    'row: Age',
    'ending: Yours faithfully,',
    'ending: Quillon Placeholder',
    'text: Enclosed: a copy; another',
  ]);
  expect(letterLines({ ...LETTER, enclosures: [] }).at(-1)?.role).toBe('ending');
});

test('a paragraph has its number before it, and one column no head', () => {
  expect([numbered({ text: 'So.' }), numbered({ text: 'So.', number: 3 })]).toEqual(['So.', '3. So.']);
  expect(rowsOf({ caption: '', columns: ['A'], rows: [['1']] })).toEqual([['1']]);
  expect(rowsOf({ caption: '', columns: ['A', 'B'], rows: [['1', '2']] })).toEqual([
    ['A', 'B'],
    ['1', '2'],
  ]);
});

test.each([
  ['caption', 'row', true],
  ['row', 'row', true],
  ['text', 'row', false],
  ['from', 'from', true],
  ['to', 'to', true],
  ['ending', 'ending', true],
  ['text', 'text', false],
  ['from', 'to', false],
  ['row', 'text', false],
] as const)('after %s, %s stands close: %s', (before, role, close) => {
  expect(joins(before, role)).toBe(close);
});
