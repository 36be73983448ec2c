import { describe, expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { reportText } from '../../src/report/report-text.ts';
import { wrapText } from '../../src/report/wrap-text.ts';
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

const TEXT = reportText(
  makeReport(
    laid([
      field('Email', 'q@example.org'),
      field('Voting intention scale - Green', '0'),
      field('Mosaic Type', 'K46'),
      field('GX2', '\u001B[31m7'),
      field('Turnout score', ''),
    ]),
    { party: 'labour', warnings: [{ code: 'truncated' }] },
  ),
  catalogue,
);

describe('the report for a terminal', () => {
  test.each([
    'Labour holds 4 things about you.',
    '(Documented) Your e-mail address',
    'Off the scale. It may only mean that nobody asked.',
    'High Rise Residents',
    'Tenement Living',
    'We have no explanation of this',
    'Blank is not the same as zero',
  ])('says: %s', (words) => {
    expect(TEXT.replace(/\s+/g, ' ')).toContain(words);
  });
  test('what is missing comes before the headline', () => {
    expect(TEXT.indexOf('!')).toBeLessThan(TEXT.indexOf('Labour holds'));
  });
  test('no line is wider than 90 characters, and no control character reaches the terminal', () => {
    expect(Math.max(...TEXT.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
    expect(TEXT).not.toContain('\u001B');
  });
  test('every message is in the catalogue', () => {
    expect(TEXT).not.toMatch(/\b(?:text|status|figure|clock|story|next)_[a-z_]+/);
  });
});

describe('a reply about several people', () => {
  const people = ['2', '3'].flatMap((subject) => [
    field('Email', `q${subject}@example.org`, { subject, id: `e${subject}` }),
    field('Mosaic Type', 'K46', { subject, id: `m${subject}` }),
    field('Address', '', { subject, id: `a${subject}` }),
  ]);
  const text = reportText(makeReport(laid(people), { party: 'labour' }), catalogue).replace(/\s+/g, ' ');
  test.each([
    '4 things held 2 are guesses',
    'Look at these first',
    'Where they live (0)',
    '2 here are blank or hidden, and are not counted.',
    'What the party guesses about them (2)',
    'Email: q2@example.org (About the person in row 2: “you” is that person here.)',
  ])('says: %s', (words) => {
    expect(text).toContain(words);
  });
  test('warns of it before all else', () => {
    expect(text).toMatch(/legal advice\. \* The file speaks of 2 people\./);
  });
});

test('text is broken at spaces', () => {
  expect(wrapText('one two three', 9, '  ')).toBe('  one two\n  three');
  expect(wrapText('', 9)).toBe('');
});
