import { expect, test } from 'vitest';
import { loadGlossary } from '../../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../../src/report/decode-reply.ts';
import { draftLetter, EMPTY_DRAFT } from '../../../src/report/draft-letter.ts';
import type { Report } from '../../../src/report/report.ts';
import type { FindingKind } from '../../../src/rights/finding.ts';
import { letterForFinding } from '../../../src/rights/letters/letter-for-finding.ts';
import { letterText } from '../../../src/rights/letters/letter-text.ts';
import type { LetterKind } from '../../../src/rights/letters/letter.ts';
import { writeLetter } from '../../../src/rights/letters/write-letter.ts';
import type { Condition } from '../../../src/rights/letters/tell-conditions.ts';

const TODAY = '2026-11-28';

/** An invented reply in which everything that a reply can lack is lacking. */
const REPLY = `Label,Value,Source
Surname,Placeholder,Electoral register
Email,q@example.org,Electoral register
Mobile,07700 900123,Electoral register
Estimated age,44,
Predicted ethnicity,White,
Predicted religion,Christian,
Predicted first language,Welsh,
Trade union membership likelihood,20,
Likelihood of voting Labour,62,
Mosaic Type,K46,Experian
GX2_RESID,-0.7,
Income,3,third parties
`;

async function read(): Promise<Report> {
  const { report } = await decodeReply([{ name: 'reply.csv', bytes: new TextEncoder().encode(REPLY) }], {
    read: {
      pdf: () => {
        throw new Error('no PDF here');
      },
    },
    glossary: loadGlossary(),
    party: 'labour',
    tool: 'test',
  });
  if (!report) throw new Error('nothing was read');
  return report;
}

/** What the letter that takes a finding up says of it, once the reader has looked and found it so. */
const SAYS: Readonly<Partial<Record<FindingKind, readonly [Condition | undefined, RegExp]>>> = {
  unexplained: ['unexplained', /I found no explanation[^]*GX2_RESID/],
  'source-missing': ['source-missing-some', /I found no source beside these items[^]*Estimated age/],
  'source-vague': ['source-vague', /does not name anybody[^]*Income/],
  'recipients-missing': [
    'recipients-missing',
    /I could not find who has had my data[^]*name each organisation/,
  ],
  'broker-named': ['broker-named', /names a firm that sells data about people[^]*Mosaic Type/],
  'age-guessed': ['guessed', /guesses at my age[^]*Estimated age/],
  'ethnicity-guessed': ['guessed', /guesses at my age, ethnic origin[^]*Predicted ethnicity/],
  'religion-guessed': ['guessed', /religion or language[^]*Predicted religion/],
  'language-guessed': ['guessed', /on which ground in the law[^]*Predicted first language/],
  'email-from-register': ['email-from-register', /holds no e-mail addresses[^]*Email/],
  'telephone-from-register': ['telephone-from-register', /holds no telephone numbers[^]*Mobile/],
  'special-category-guess': ['protected', /the law protects with special care[^]*Trade union/],
  'automated-scoring': ['scores', /look like scores or estimates[^]*Likelihood of voting Labour/],
};

const report = await read();

test.each(Object.entries(SAYS) as [FindingKind, [Condition | undefined, RegExp]][])(
  '%s is found, and its letter takes it up once it is confirmed',
  (kind, [condition, says]) => {
    expect(report.findings.map((finding) => finding.kind)).toContain(kind);
    const letter = letterForFinding(kind);
    expect(letter).toBeDefined();
    expect(write(letter, condition)).toMatch(says);
  },
);

test('what is kept how long is not found, and asked for', () => {
  const item = report.checklist.find(({ id }) => id === 'how-long');
  expect(item?.state).toBe('not-found');
  expect(write('missing', 'no-how-long')).toContain('I found nothing on how long my data are kept');
});

test('a letter claims nothing that the reader has not confirmed', () => {
  for (const kind of ['sources', 'explain', 'recipients', 'missing', 'erase', 'follow-up'] as const)
    expect(write(kind)).not.toMatch(
      /holds no e-mail|holds no telephone|does not name anybody|names a firm|guesses at|I found nothing|special care|I could not find who/,
    );
});

test('a letter to a firm says nothing of what that firm did, since the reply may name another', () => {
  const letter = writeLetter('broker', { answers: { broker: 'equifax' }, today: TODAY, reply: report });
  expect(letterText(letter)).toContain('I would like to know whether a political party');
  expect(letterText(letter)).not.toMatch(/I believe|you sell|you sold|have sold/);
});

function write(kind: LetterKind | undefined, confirmed?: Condition): string {
  const { letter } = draftLetter(
    report,
    {
      ...EMPTY_DRAFT,
      ...(kind && { kind }),
      ...(confirmed && { confirmed: new Map([[confirmed, true]]) }),
    },
    { told: {}, answers: {}, asked: new Set() },
    TODAY,
  );
  return letterText(letter);
}
