import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import type { LetterKind } from '../../../src/rights/letters/letter.ts';
import { writeLetter } from '../../../src/rights/letters/write-letter.ts';
import { TODAY } from './letter-cases.ts';

function textOf(kind: LetterKind, answers: Answers): string {
  return writeLetter(kind, { answers: { party: 'labour', ...answers }, today: TODAY })
    .paragraphs.map(({ text }) => text)
    .join('\n');
}

describe('law that nobody has read again', () => {
  const input = { answers: { party: 'labour' }, today: TODAY };
  test('is left out, and said to be', () => {
    const { paragraphs, warnings } = writeLetter('object', input);
    expect(paragraphs.map(({ text }) => text).join()).not.toContain('Schedule 1');
    expect(paragraphs.map(({ text }) => text).join()).toContain('I require you not to process data about me');
    expect(warnings.map(({ slots }) => slots?.['id'])).toContain('schedule-1-22-3');
  });
  test('is no firmer in a letter than the report puts it', () => {
    const asked = { identityAsked: '2026-09-05', requested: '2026-09-02' };
    expect(textOf('late', asked)).toContain('tell me what made you doubt it.');
    expect(textOf('late', { ...asked, checked: ['art-12-6'] })).toContain(
      'made you doubt it (Article 12(6) UK GDPR)',
    );
    expect(textOf('ask', {})).not.toContain('12(6)');
  });
  test('is named once the reader has checked it', () => {
    const letter = writeLetter('object', { ...input, answers: { checked: ['schedule-1-22-3'] } });
    expect(letter.paragraphs.map(({ text }) => text).join()).toContain(
      'Schedule 1 paragraph 22(3) of the Data Protection Act 2018',
    );
  });
  test.each([
    [
      'late',
      { requested: '2026-09-02', feeAsked: true },
      'As I understand it, a first copy is free',
      'art-12-5',
    ],
    ['recipients', {}, 'name the country and say what protects my data there', 'art-15-2'],
    ['object', { grounds: 'I work with the public' }, 'I also object to other profiling', 'art-21-1'],
  ] as const)('of a letter of kind %s leaves its request in place', (kind, answers, request, law) => {
    const letter = writeLetter(kind, { answers: { party: 'labour', ...answers }, today: TODAY });
    expect(letter.paragraphs.map(({ text }) => text).join('\n')).toContain(request);
    expect(letter.laws.map(({ id }) => id)).not.toContain(law);
    expect(letter.warnings.map(({ slots }) => slots?.['id'])).toContain(law);
  });
  test('is not named before it is the law', () => {
    const old = writeLetter('complaint-controller', { answers: {}, today: '2026-06-18' });
    expect(old.laws.map(({ id }) => id)).not.toContain('section-164a');
  });
});

describe('a complaint to the party, in one to the regulator', () => {
  test.each([
    ['2026-06-18', 'itself on 18 June 2026.\n'],
    ['2026-06-19', 'itself on 19 June 2026 (section 164A of the Data Protection Act 2018).\n'],
  ])('of %s is put under the section on it only where that was the law then', (complained, as) => {
    expect(textOf('complaint-regulator', { complained })).toContain(as);
  });
});
