import { describe, expect, test } from 'vitest';
import { draftLetter, EMPTY_DRAFT } from '../../src/report/draft-letter.ts';
import { letterText } from '../../src/rights/letters/letter-text.ts';
import { SAMPLE_REPORT } from '../pages/sample-report.ts';

const TODAY = '2026-11-28';
const NOTHING_SAID = { told: {}, answers: {}, asked: new Set<string>() };
const [FIRST, SECOND] = SAMPLE_REPORT.fields;

describe('a draft', () => {
  test('begins with the letter that comes first, and makes no claim', () => {
    const { kind, letter, parts, confirmed } = draftLetter(SAMPLE_REPORT, EMPTY_DRAFT, NOTHING_SAID, TODAY);
    expect(kind).toBe('follow-up');
    expect(parts.filter(({ claim, condition }) => claim && confirmed.has(condition))).toEqual([]);
    expect(letterText(letter)).not.toMatch(/was due by/);
  });
  test('says what the reader has confirmed', () => {
    const told = { requested: '2026-09-02', replied: '2026-10-19' };
    const confirmed = new Map([['late', true]] as const);
    const { letter } = draftLetter(
      SAMPLE_REPORT,
      { ...EMPTY_DRAFT, confirmed },
      { ...NOTHING_SAID, told },
      TODAY,
    );
    expect(letterText(letter)).toMatch(/was due by 2 October 2026/);
  });
  test('takes what is answered with “no” as a correction, with what is right only if that is said', () => {
    const id = FIRST?.id ?? '';
    const said = { ...NOTHING_SAID, answers: { [id]: 'no', [SECOND?.id ?? '']: 'yes' } as const };
    const draft = { ...EMPTY_DRAFT, kind: 'rectify' } as const;
    const { disputed, letter } = draftLetter(SAMPLE_REPORT, draft, said, TODAY);
    expect(disputed.map((entry) => entry.id)).toEqual([id]);
    expect(letterText(letter)).toMatch(/\| not this$/m);
    const right = new Map([[id, ' another ']]);
    const corrected = draftLetter(SAMPLE_REPORT, { ...draft, right }, said, TODAY);
    expect(letterText(corrected.letter)).toMatch(/\| another$/m);
  });
  test('lists what is asked about', () => {
    const asked = new Set(SAMPLE_REPORT.fields.map((field) => field.id));
    const { letter } = draftLetter(
      SAMPLE_REPORT,
      { ...EMPTY_DRAFT, kind: 'explain' },
      { ...NOTHING_SAID, asked },
      TODAY,
    );
    const captions = letter.paragraphs.flatMap(({ table }) => table?.caption ?? []);
    expect(captions).toContain('Fields that I ask about');
  });
  test('lists what is to be erased', () => {
    const erase = new Set([FIRST?.id ?? '']);
    const { erased, letter } = draftLetter(
      SAMPLE_REPORT,
      { ...EMPTY_DRAFT, kind: 'erase', erase },
      NOTHING_SAID,
      TODAY,
    );
    expect(erased).toHaveLength(1);
    expect(letter.paragraphs.flatMap(({ table }) => table?.caption ?? [])).toContain('Entries to erase');
  });
});
