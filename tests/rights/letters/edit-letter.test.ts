import { expect, test } from 'vitest';
import { editLetter } from '../../../src/rights/letters/edit-letter.ts';
import { letterText } from '../../../src/rights/letters/letter-text.ts';
import { writeLetter } from '../../../src/rights/letters/write-letter.ts';
import { TODAY } from './letter-cases.ts';

const LETTER = writeLetter('ask', {
  answers: { party: 'labour', name: 'Alex Sample', address: ['1 Sample Lane', 'ZZ9 9ZZ'] },
  today: TODAY,
});

test('puts the reader’s words in the place of ours', () => {
  const edits = new Map([
    [LETTER.from.join('\n'), 'Alex Sample\n\n 2 Sample Lane '],
    [LETTER.subject, 'My request'],
  ]);
  const letter = editLetter(LETTER, edits);
  expect(letter.from).toEqual(['Alex Sample', '2 Sample Lane']);
  expect(letter.subject).toBe('My request');
  expect(letterText(letter)).not.toContain('Subject access request under');
});

test('takes out what the reader empties, and counts anew', () => {
  const first = LETTER.paragraphs.find(({ number }) => number === 1)?.text ?? '';
  const letter = editLetter(LETTER, new Map([[first, ' ']]));
  const numbers = LETTER.paragraphs.flatMap(({ number }) => number ?? []);
  expect(letter.paragraphs.flatMap(({ number }) => number ?? [])).toEqual(numbers.slice(0, -1));
  expect(letterText(letter)).not.toContain(first);
});

test('lets words go that stood for a text which is no longer there', () => {
  expect(editLetter(LETTER, new Map([['an old sentence', 'a new one']]))).toEqual(LETTER);
});
