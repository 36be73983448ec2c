import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import { letterLines } from '../../../src/rights/letters/letter-lines.ts';
import type { Letter } from '../../../src/rights/letters/letter.ts';
import type { Condition } from '../../../src/rights/letters/tell-conditions.ts';
import { writeLetter } from '../../../src/rights/letters/write-letter.ts';
import { TODAY } from './letter-cases.ts';

function wordsOf({ paragraphs }: Letter): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

/** The letter that answers one that bears no date. */
function undated(
  outcome: 'asks-identity' | 'asks-clarification' | 'extension',
  answers: Answers = {},
): string {
  const letter = { requested: '2026-09-02' };
  const reply = { outcome, letter, documents: [], fields: [], findings: [], checklist: [] };
  return wordsOf(writeLetter('late', { reply, answers, today: TODAY }));
}

describe('a letter without a day that asks something', () => {
  test.each([
    ['asks-identity', 'You asked me to prove who I am.', { identityAsked: '2026-10-10' }],
    ['asks-clarification', 'You asked me what I mean.', { clarificationAsked: '2026-10-10' }],
    ['extension', 'You wrote that you need more time.', { extension: '2026-10-10' }],
  ] as const)('%s is answered, and nobody called late for it', (outcome, sentence, known) => {
    expect(undated(outcome)).toContain(sentence);
    expect(undated(outcome)).not.toMatch(/was due|is due|held it up/);
    // With the day it is plain that the time was over before.
    expect(undated(outcome, known)).not.toContain(sentence);
    expect(undated(outcome, known)).toContain('was due by 2 October 2026');
  });
  test('is not thanked for as an answer', () => {
    const reply = {
      outcome: 'extension',
      letter: {},
      documents: [],
      fields: [],
      findings: [],
      checklist: [],
    } as const;
    const letter = wordsOf(writeLetter('follow-up', { reply, answers: {}, today: TODAY }));
    expect(letter).toContain('I have your letter about my request');
    expect(letter).not.toMatch(/Thank you for your answer|next step is a complaint/);
  });
});

test('a letter that waits for a day to come names no other', () => {
  const answers = { party: 'labour', requested: '2026-11-20' };
  const letter = wordsOf(writeLetter('late', { answers, today: TODAY }));
  expect(letter).toContain('I look forward to your whole answer by then.');
  expect(letter).not.toMatch(/12 December|my own suggestion/);
});

describe('a complaint about an answer without data', () => {
  test.each([
    ['neither', /it says neither yes nor no/],
    ['nothing-held', /nothing about me\. I doubt that the search/],
    ['refused', /refuses? my request/],
  ] as const)('says of one that is %s what is wrong with it', (outcome, says) => {
    const reply = { outcome, letter: {}, documents: [], fields: [], findings: [], checklist: [] };
    for (const kind of ['complaint-controller', 'complaint-regulator'] as const) {
      const input = { reply, answers: { party: 'labour' }, today: TODAY };
      const text = (conditions: readonly Condition[]) =>
        wordsOf(writeLetter(kind, { ...input, leftOut: { conditions: new Set(conditions) } }));
      expect(text([])).toMatch(says);
      expect(text([])).not.toContain('[what is wrong]');
      expect(text([outcome])).not.toMatch(says);
      expect(text([outcome])).toContain('What I complain about is this: [what is wrong].');
    }
  });
});

test.each(['ask', 'local'] as const)('a new request to %s bears no number of an earlier one', (kind) => {
  const reply = {
    outcome: 'data',
    letter: { reference: 'SAR-00000' },
    documents: [],
    fields: [],
    findings: [],
    checklist: [],
  } as const;
  const subject = (answers: Answers) => writeLetter(kind, { reply, answers, today: TODAY }).subject;
  expect(subject({})).not.toContain('SAR');
  expect(subject({ reference: 'ABC-1' })).toContain('ABC-1');
  expect(writeLetter(kind, { reply, answers: {}, today: TODAY }).warnings).not.toContainEqual({
    id: 'letter_warn_confirm',
  });
});

test('a column that nothing fills is left out, and what heads the others is said', () => {
  const letter = writeLetter('rectify', {
    answers: { party: 'labour', disputes: [{ label: 'Age', right: '42' }] },
    today: TODAY,
  });
  const lines = letterLines(letter).map(({ text }) => text);
  expect(lines).toContain('Field, as printed | What is right');
  expect(lines).toContain('Age | 42');
});
