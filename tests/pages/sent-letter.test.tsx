// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SentLetter } from '../../src/pages/shared/letter/SentLetter.tsx';
import type { LetterKind } from '../../src/rights/letters/letter.ts';
import { writeLetter } from '../../src/rights/letters/write-letter.ts';
import '../../src/pages/shared/all-messages.ts';

afterEach(() => {
  render(null, document.body);
});

function told(kind: LetterKind): string {
  const letter = writeLetter(kind, { answers: { party: 'labour' }, today: '2026-11-28' });
  render(<SentLetter letter={letter} onSent={() => Promise.resolve(undefined)} />, document.body);
  return document.body.textContent;
}

describe('a letter that goes into a case', () => {
  it('tells where a time of the law begins with its coming', () => {
    for (const kind of ['ask', 'broker', 'complaint-controller'] as const)
      expect(told(kind)).toContain('Their time runs from the day on which it came.');
  });

  it('tells so of no other letter', () => {
    for (const kind of ['object', 'late', 'complaint-regulator'] as const)
      expect(told(kind)).not.toContain('Their time runs from');
  });
});
