import { describe, expect, test } from 'vitest';
import { sentences, words } from '../../../src/glossary/checks/reading-ease.ts';
import { sayCitations } from '../../../src/rights/letters/citation.ts';
import { letterLines } from '../../../src/rights/letters/letter-lines.ts';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import { LETTER_KINDS, type Letter, type LetterKind } from '../../../src/rights/letters/letter.ts';
import { PARAGRAPHS, TEMPLATES } from '../../../src/rights/letters/template.ts';
import { writeLetter } from '../../../src/rights/letters/write-letter.ts';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { renderMessage } from '../../../src/report/render-message.ts';
import { casesOf, field, TODAY } from './letter-cases.ts';

const DATE =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;
/** What must never stand in a letter: a slot, a hole where one was, or law that is gone or hardly ever fits. */
const NEVER = [
  /[{}]/,
  /undefined|NaN|Invalid/,
  / {2}/,
  /\(\)/,
  / [.,;:?]/,
  /Articles? [^.]*\b77\b/,
  /\b22[A-D]?\b(?=[^.]*GDPR)/,
];
const LONGEST_SENTENCE = 32;

describe.each(LETTER_KINDS)('%s', (kind) => {
  test('is whole in every combination of its conditions', () => {
    const wrong = new Set<string>();
    const unseen = new Set(paragraphsOf(kind));
    const seen = new Set<string>();
    for (const input of casesOf(kind)) {
      const letter = writeLetter(kind, input);
      for (const { text } of letterLines(letter)) {
        // Most lines come up in most cases.
        const line = `${input.today} ${text}`;
        if (seen.has(line)) continue;
        seen.add(line);
        for (const beginning of unseen) if (text.includes(beginning)) unseen.delete(beginning);
        if (text === '') wrong.add('an empty line');
        for (const never of NEVER) if (never.test(text)) wrong.add(`${never}: ${text}`);
        for (const sentence of sentences(withoutLaw(text, letter))) {
          if (/\|/.test(sentence)) continue;
          if (words(sentence).length > LONGEST_SENTENCE) wrong.add(`long: ${sentence}`);
          for (const [date] of sentence.matchAll(DATE))
            if (isAfter(date, input.today) && !/\bby |\bcount to /.test(sentence))
              wrong.add(`to come: ${sentence}`);
        }
      }
      for (const warning of letter.warnings) {
        const said = renderMessage(warning, catalogue);
        if (said === warning.id || /[{}]/.test(said)) wrong.add(`warning: ${said}`);
      }
      if (letter.laws.some(({ confidence }) => confidence === 'low'))
        wrong.add('law that nobody has checked');
      if (!letter.paragraphs.some(({ number }) => number === 1) && kind !== 'late' && kind !== 'erase')
        if (letter.paragraphs.length < 3) wrong.add('nothing asked');
    }
    expect([...wrong]).toEqual([]);
    expect([...unseen]).toEqual([]);
  });
});

/** How its paragraphs begin, before their first slot: each has to come up in some case. */
function paragraphsOf(kind: LetterKind): readonly string[] {
  const { opening, items, closing } = TEMPLATES[kind];
  return [...opening, ...items, ...closing].map((id) => PARAGRAPHS[id]?.text.split('{')[0] ?? `no ${id}`);
}

/** The brackets that name law are as long as they are. */
function withoutLaw(text: string, { laws }: Letter): string {
  let rest = text.replaceAll(sayCitations(laws), '');
  for (let from = nextLaw(rest); from >= 0; from = nextLaw(rest))
    rest = rest.slice(0, from) + rest.slice(endOfBrackets(rest, from + 1));
  return rest;
}

function nextLaw(text: string): number {
  return text.search(/ \((?:Article|section)/);
}

function endOfBrackets(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') open += 1;
    if (text[at] === ')') open -= 1;
    if (open === 0) return at + 1;
  }
  return text.length;
}

function isAfter(date: string, today: string): boolean {
  return Date.parse(`${date} UTC`) > Date.parse(`${today}T00:00:00Z`);
}

function late(requested: string, more: object = {}): string {
  return writeLetter('late', { answers: { party: 'labour', requested, ...more }, today: TODAY })
    .paragraphs.map(({ text }) => text)
    .join('\n');
}

describe('lateness', () => {
  test('is said after the last day alone', () => {
    expect(late('2026-09-02')).toContain('was due by 2 October 2026');
    expect(late('2026-11-20')).not.toMatch(/was due|held it up/);
    expect(late('2026-11-20')).toContain('is due by 21 December 2026');
  });
  test('is not said where a longer time was claimed in time', () => {
    expect(late('2026-09-02', { extension: '2026-09-25' })).not.toContain('was due');
    expect(late('2026-09-02', { extension: '2026-09-25' })).toContain(
      'is due by 2 December 2026. That is three months from 2 September 2026, with your longer time.',
    );
    expect(late('2026-09-02', { extension: '2026-10-25' })).toContain('after the first month had ended');
  });
  test('is said once the longer time is over too', () => {
    expect(late('2026-08-03', { extension: '2026-08-25' })).toContain('was due by 3 November 2026');
  });
  test('is not said while they may wait for a proof of identity or a fee', () => {
    expect(late('2026-09-02', { identityAsked: '2026-09-10' })).not.toMatch(/was due|held it up/);
    expect(late('2026-09-02', { feeAsked: true })).not.toMatch(/was due|held it up/);
    expect(late('2026-09-02', { identityAsked: '2026-10-10' })).toContain('was due by 2 October 2026');
  });
  test('is counted from the proof of identity', () => {
    expect(late('2026-09-02', { identityGiven: '2026-11-27' })).not.toContain('was due');
  });
});

function textOf(kind: LetterKind, answers: Answers): string {
  return writeLetter(kind, { answers: { party: 'labour', ...answers }, today: TODAY })
    .paragraphs.map(({ text }) => text)
    .join('\n');
}

function warningsOf(answers: Answers): readonly string[] {
  return writeLetter('complaint-controller', { answers, today: TODAY }).warnings.map(({ id }) => id);
}

describe('a complaint', () => {
  test('is named as the next step only where an answer is owed', () => {
    expect(textOf('late', { requested: '2026-09-02' })).toContain('my next step is a complaint');
    for (const answers of [
      { requested: '2026-11-20' },
      { requested: '2026-09-02', identityAsked: '2026-09-10' },
      { requested: '2026-09-02', extension: '2026-09-25' },
    ])
      expect(textOf('late', answers)).not.toContain('complaint');
  });
  test('that names nothing is warned of', () => {
    expect(warningsOf({})).toContain('letter_warn_bare_complaint');
    expect(warningsOf({ requested: '2026-09-02' })).not.toContain('letter_warn_bare_complaint');
  });
  test('to the regulator does not speak to it as to the party', () => {
    const said = textOf('complaint-regulator', {
      requested: '2026-09-02',
      clarificationAsked: '2026-09-04',
      clarificationAnswered: '2026-09-08',
    });
    expect(said).toContain('without the days from its question to my answer');
  });
});

describe('an objection that was ignored', () => {
  const ignored = { objected: '2026-11-01', objectionIgnored: true };
  test.each([
    ['complaint-controller', 'I have seen no sign that you stopped (Articles 21(2) and 21(3) UK GDPR)'],
    ['complaint-regulator', 'I have seen no sign that it stopped (Articles 21(2) and 21(3) UK GDPR)'],
  ] as const)('has its own sentence in %s', (kind, sentence) => {
    const said = textOf(kind, ignored);
    expect(said).toContain('On 1 November 2026 I ');
    expect(said).toContain(sentence);
    expect(said).toContain('stop the marketing and the profiling');
    expect(said).not.toContain('[what is wrong]');
  });
  test.each(['complaint-controller', 'complaint-regulator'] as const)(
    'is complained of in %s only where the reader says so',
    (kind) => {
      for (const answers of [{ objected: '2026-11-01' }, { objectionIgnored: true }])
        expect(textOf(kind, answers)).not.toMatch(/no sign|stop the marketing/);
    },
  );
  test('is enough for a complaint', () => {
    expect(warningsOf(ignored)).not.toContain('letter_warn_bare_complaint');
    expect(warningsOf({ objected: '2026-11-01' })).toContain('letter_warn_bare_complaint');
  });
});

test.each(['rectify', 'erase', 'object'] as const)('%s gives the time that the law gives', (kind) => {
  const said = textOf(kind, { wantedBy: '2026-12-05' });
  expect(said).toContain('within one month at the latest (Articles 12(3) and 12A UK GDPR)');
  expect(said).toContain('I count to 29 December 2026');
  expect(said).not.toMatch(/5 December|The law sets none/);
});

function asks(outcome: 'asks-identity' | 'asks-clarification' | 'extension', more: object = {}): string {
  const reply = {
    outcome,
    letter: { requested: '2026-09-02', date: '2026-09-10' },
    documents: [],
    fields: [],
    findings: [],
    checklist: [],
  };
  const letter = writeLetter('late', { reply, answers: more, today: TODAY });
  return letter.paragraphs.map(({ text }) => text).join('\n');
}

describe('a letter that asks something', () => {
  test('is no answer', () => {
    expect(asks('asks-identity')).not.toMatch(/You answered on|you answered it/);
    expect(asks('asks-identity')).toContain('On 10 September 2026 you asked me to prove who I am.');
  });
  test('is asked for its reasons only until the reader has done what it asks', () => {
    expect(asks('asks-identity')).toContain('what made you doubt it');
    const given = asks('asks-identity', { identityGiven: '2026-09-14' });
    expect(given).toContain('You had what you asked for on 14 September 2026.');
    expect(given).not.toContain('doubt');
  });
  test('is answered with all that is meant', () => {
    expect(asks('asks-clarification')).toContain('I mean all personal data that you hold about me');
  });
  test('stops the clock until it is answered, and what it took is said', () => {
    expect(asks('asks-clarification')).not.toMatch(/was due|is due/);
    const answered = asks('asks-clarification', { clarificationAnswered: '2026-09-14' });
    expect(answered).toContain('was due by 7 October 2026');
    expect(answered).toContain('without the days from your question to my answer');
  });
  test('asks for no answer within a month where they took longer in time', () => {
    expect(asks('extension')).toContain('On 10 September 2026 you wrote that you need more time.');
    expect(asks('extension')).not.toContain('one month');
  });
});

test('names codes by field, value and page, and nothing that cannot be seen or is of others', () => {
  const reply = {
    outcome: 'data',
    letter: {},
    documents: [{ id: 'd', name: 'reply.pdf' }],
    fields: [
      field('GX2_RESID', '-0.7', { status: 'unknown' }),
      field('Covered', 'secret', { status: 'unknown', hidden: 'covered' }),
      field('Blank', '', { status: 'unknown', absent: 'empty' }),
      field('Neighbour code', '9', { status: 'unknown', findings: ['other-people'] }),
    ],
    findings: [],
    checklist: [],
  } as const;
  const letter = writeLetter('explain', { reply, answers: {}, today: TODAY });
  expect(letter.paragraphs.flatMap(({ table }) => table?.rows ?? [])).toEqual([
    ['page 3', 'GX2_RESID', '-0.7'],
  ]);
});

test('an objection calls no visit marketing, and asks for none all the same', () => {
  const letter = textOf('object', {});
  expect(letter).toMatch(/^I object to direct marketing(?:(?!visit|door).)*$/m);
  expect(letter).toMatch(/^Please also send nobody to my door[^(]*$/m);
});

test('counts an address that nobody knows among what is for the reader to fill in', () => {
  const [unknown, known] = [{}, { party: 'labour' as const }].map((party) =>
    writeLetter('explain', {
      answers: { name: 'Quillon Placeholder', ...party },
      today: TODAY,
    }).warnings.find(({ id }) => id === 'letter_warn_blanks'),
  );
  expect(unknown?.slots?.['count']).toBe(1);
  expect(known).toBeUndefined();
});

test('warns before a new sensitive fact is given away', () => {
  const reply = {
    outcome: 'data',
    letter: {},
    documents: [],
    fields: [field('Voting intention', 'Green', { category: 'vote' })],
    findings: [],
    checklist: [],
  } as const;
  const warned = (right?: string) =>
    writeLetter('rectify', {
      reply,
      answers: { disputes: [{ label: 'Voting intention', ...(right !== undefined && { right }) }] },
      today: TODAY,
    }).warnings.map(({ id }) => id);
  expect(warned('Labour')).toContain('letter_warn_sensitive_field');
  expect(warned()).not.toContain('letter_warn_sensitive_field');
});
