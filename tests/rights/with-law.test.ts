import { describe, expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { renderMessage } from '../../src/report/render-message.ts';
import contacts from '../../src/rights/contacts.json' with { type: 'json' };
import laws from '../../src/rights/law-of-message.json' with { type: 'json' };
import law from '../../src/rights/law.json' with { type: 'json' };
import { PARAGRAPHS, TEMPLATES } from '../../src/rights/letters/template.ts';
import { withLaw } from '../../src/rights/with-law.ts';

const texts = (): readonly (readonly [string, string])[] => [
  ...Object.entries(catalogue).map(([id, { message }]) => [id, message] as const),
  ...Object.entries(PARAGRAPHS).map(([id, { text }]) => [id, text] as const),
  ...Object.entries(TEMPLATES).map(([id, { subject }]) => [id, subject] as const),
];

/** Ids of messages; one with a plural stands for both of its forms. */
const stem = (id: string): string => id.replace(/_(?:one|other)$/, '');

const say = (id: string): string => renderMessage(withLaw({ id }), catalogue);

describe('the law behind a sentence', () => {
  test('is named by its data, and by no sentence', () => {
    const named = /\bArticles? \d|\b[Ss]ections? \d|\bSchedule \d|Data Protection Act|GDPR|\bAct 20/;
    expect(texts().filter(([, text]) => named.test(text))).toEqual([]);
  });
  test('is known of each sentence that has room for it', () => {
    const open = texts().filter(
      ([id, text]) => /^(?:case_next|next|story)_/.test(id) && text.includes('{law}'),
    );
    expect(new Set(open.map(([id]) => stem(id)))).toEqual(new Set(Object.keys(laws)));
  });
  test('stands with its source, the day and how sure we are', () => {
    const known = new Map(law.map((one) => [one.id, one]));
    for (const id of Object.values(laws).flat())
      expect(known.get(id)).toMatchObject({
        source: expect.stringMatching(/^https:/),
        date: expect.stringMatching(/^20\d\d-/),
        confidence: expect.stringMatching(/^(?:high|medium|low)$/),
      });
  });
  test('is said with the sentence, and asked to be checked where it was not read', () => {
    expect(say('next_erase')).toMatch(/ \(Article 17\(1\)\(c\) UK GDPR\)$/);
    expect(say('story_asks_identity')).toMatch(/ \(Article 12\(6\) UK GDPR: check this\)$/);
    expect(withLaw({ id: 'next_unrecognised' })).toEqual({ id: 'next_unrecognised' });
  });
});

describe('the regulator', () => {
  test('has its name in one place', () => {
    expect(texts().filter(([, text]) => /\bICO\b|Information Commission/.test(text))).toEqual([]);
  });
  test.each(['next_late', 'next_complain', 'next_refused'])('is named by %s', (id) => {
    expect(say(id)).toContain(`to ${contacts.regulator.short}, the data`);
  });
});
