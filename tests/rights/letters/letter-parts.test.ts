import { describe, expect, test } from 'vitest';
import { rowKey } from '../../../src/rights/letters/left-out.ts';
import { PARTS, partsOf, unconfirmed } from '../../../src/rights/letters/letter-parts.ts';
import { LETTER_KINDS, type Letter } from '../../../src/rights/letters/letter.ts';
import type { LetterInput } from '../../../src/rights/letters/case-of.ts';
import { writeLetter } from '../../../src/rights/letters/write-letter.ts';
import { casesOf, field, TODAY } from './letter-cases.ts';

/** What a letter says only because something is wrong or missing. */
const CLAIMS =
  /I found (?:no source|nothing|only kinds|no list|no copy)|could not find (?:who|the|in)|cannot understand|was due by|As I read it, your answer (?:gives|names)|look like guesses|not on the scale|came after the first month|look like data that the law protects/;

const REPLY: NonNullable<LetterInput['reply']> = {
  outcome: 'data',
  party: { id: 'labour' },
  letter: { requested: '2026-09-02', date: '2026-10-19' },
  documents: [{ id: 'd', name: 'reply.pdf' }],
  fields: [
    field('GX2_RESID', '-0.7', { status: 'unknown' }),
    field('Batch flag', '1', { status: 'unknown' }),
    field('Age', '40', { findings: ['source-missing'] }),
    field('Town', 'Sampleford', { findings: ['source-missing'] }),
  ],
  findings: [
    { kind: 'unexplained', fields: [] },
    { kind: 'source-missing', fields: ['Age 40', 'Town Sampleford'] },
  ],
  checklist: [{ id: 'how-long', state: 'not-found' }],
};
const INPUT: LetterInput = { reply: REPLY, answers: {}, today: TODAY };

function textOf({ paragraphs }: Letter): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

describe('parts', () => {
  test('are what the letter can say of this reply, in the order of the letter', () => {
    expect(partsOf('follow-up', INPUT).map(({ condition }) => condition)).toEqual([
      'unexplained',
      'late',
      'source-missing-some',
      'no-how-long',
    ]);
    expect(partsOf('explain', INPUT).map(({ condition }) => condition)).toEqual(['unexplained', 'late']);
    expect(partsOf('rectify', INPUT)).toEqual([]);
  });
  test('are also what makes the letter ask for more', () => {
    const reply = {
      ...REPLY,
      findings: [{ kind: 'recipients-vague', fields: [] }],
      checklist: [{ id: 'transfers', state: 'not-found' }],
    } as const;
    const parts = partsOf('follow-up', { ...INPUT, reply }).map(({ condition }) => condition);
    expect(parts).toContain('recipients-vague');
    expect(parts).toContain('no-transfers');
    const conditions = new Set(['recipients-vague', 'no-transfers'] as const);
    const text = textOf(writeLetter('follow-up', { ...INPUT, reply, leftOut: { conditions } }));
    expect(text).not.toMatch(/name each organisation|outside the UK/);
  });
  test('have the rows of their lists, also those that are taken out', () => {
    const rows = new Set([rowKey(['page 3', 'GX2_RESID', '-0.7'])]);
    const [part] = partsOf('explain', { ...INPUT, leftOut: { rows: { unexplained: rows } } });
    expect(part?.rows.map((row) => row[1])).toEqual(['GX2_RESID', 'Batch flag']);
  });
});

describe('a letter without what is not confirmed', () => {
  test.each(LETTER_KINDS)('makes no claim: %s', (kind) => {
    const said = new Set<string>();
    for (const input of casesOf(kind)) {
      if (!input.reply) continue;
      const conditions = unconfirmed(partsOf(kind, input), new Map());
      const text = textOf(writeLetter(kind, { ...input, leftOut: { conditions } }));
      const claim = CLAIMS.exec(text);
      if (claim) said.add(claim[0]);
    }
    expect([...said]).toEqual([]);
  });
  test('complains of no code by itself', () => {
    const parts = partsOf('complaint-controller', INPUT);
    expect(parts.filter(({ claim }) => !claim)).toEqual([]);
    expect(parts.map(({ condition }) => condition)).toContain('unexplained');
  });
  test('says each thing once it is confirmed', () => {
    const all = new Map(PARTS.map(({ condition }) => [condition, true]));
    const conditions = unconfirmed(partsOf('follow-up', INPUT), all);
    const text = textOf(writeLetter('follow-up', { ...INPUT, leftOut: { conditions } }));
    expect(text).toMatch(/was due by 2 October 2026/);
    expect(text).toMatch(/no source beside these items/);
    expect(text).toMatch(/nothing on how long/);
  });
  test('lists only what the reader complains of', () => {
    const conditions = new Set(['no-how-long'] as const);
    const letter = writeLetter('complaint-controller', { ...INPUT, leftOut: { conditions } });
    expect(textOf(letter)).not.toMatch(/could not find these/);
  });
});

function rowsOf({ paragraphs }: Letter): readonly (string | undefined)[] {
  return paragraphs.flatMap(({ table }) => table?.rows.map((row) => row[1]) ?? []);
}

describe('rows that are taken out', () => {
  test('are not in the letter, and the others are', () => {
    const rows = { unexplained: new Set([rowKey(['page 3', 'GX2_RESID', '-0.7'])]) };
    expect(rowsOf(writeLetter('explain', { ...INPUT, leftOut: { rows } }))).toEqual(['Batch flag']);
  });
  test('do not turn into a word on the whole reply', () => {
    const rows = {
      'without-source': new Set(REPLY.fields.map(({ label, value }) => rowKey(['page 3', label, value]))),
    };
    const text = textOf(writeLetter('sources', { ...INPUT, leftOut: { rows } }));
    expect(text).not.toMatch(/I found no source/);
    expect(text).toMatch(/Please say for each item where it came from/);
  });
});

describe('what the reader wants to ask about', () => {
  const asked = new Set(['Age 40', 'GX2_RESID -0.7']);
  test('is listed once: not where it is listed as unexplained', () => {
    const { paragraphs } = writeLetter('explain', { ...INPUT, asked });
    expect(paragraphs.map(({ table }) => table?.rows.map((row) => row[1])).filter(Boolean)).toEqual([
      ['GX2_RESID', 'Batch flag'],
      ['Age'],
    ]);
  });
  test('is listed all the same where the reader leaves the unexplained out', () => {
    const leftOut = { conditions: new Set(['unexplained'] as const) };
    const { paragraphs } = writeLetter('explain', { ...INPUT, asked, leftOut });
    expect(paragraphs.flatMap(({ table }) => table?.rows.map((row) => row[1]) ?? [])).toEqual([
      'GX2_RESID',
      'Age',
    ]);
  });
});

describe('paragraphs that are left out', () => {
  test('leave no gap in the numbers', () => {
    const leftOut = { paragraphs: new Set(['ask-key', 'ask-logic']) };
    const whole = writeLetter('ask', { answers: { party: 'labour' }, today: TODAY });
    const letter = writeLetter('ask', { answers: { party: 'labour' }, today: TODAY, leftOut });
    expect(textOf(whole)).toMatch(/key to every code/);
    expect(textOf(letter)).not.toMatch(/key to every code|is worked out/);
    expect(letter.paragraphs.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
