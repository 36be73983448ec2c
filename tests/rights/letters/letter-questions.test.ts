import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/rights/letters/answers.ts';
import { QUESTIONS, textOf, withAnswer } from '../../../src/rights/letters/letter-questions.ts';

describe('an answer', () => {
  test.each([
    ['name', ' Alex Sample ', 'Alex Sample'],
    ['address', '1 Sample Lane\n\nZZ9 9ZZ\n', ['1 Sample Lane', 'ZZ9 9ZZ']],
    ['grounds', 'One.\nTwo.', 'One.\nTwo.'],
    ['feeAsked', true, true],
    ['feeAsked', false, undefined],
    ['extensionReasons', true, false],
    ['extensionReasons', false, undefined],
    ['name', '  ', undefined],
    ['requested', '2026-09-02', '2026-09-02'],
  ] as const)('to %s that is given as %j is kept as %j', (question, said, kept) => {
    expect(withAnswer({ [question]: 'before' }, question, said)[question]).toEqual(kept);
  });
  test('is text again in its field', () => {
    expect(textOf({ address: ['1 Sample Lane', 'ZZ9 9ZZ'] }, 'address')).toBe('1 Sample Lane\nZZ9 9ZZ');
    expect(textOf({}, 'name')).toBe('');
  });
});

test('nothing asks how somebody votes', () => {
  expect(QUESTIONS.filter((question) => /vote|party(?!Asked)|politic|belie/i.test(question))).toEqual([]);
  expect(readAnswers({ vote: 'x' })).toEqual({ wrong: 'vote' });
});
