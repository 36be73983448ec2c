import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPdfTools } from '../../../src/cli/reading-tools.ts';
import { loadGlossary } from '../../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../../src/report/decode-reply.ts';
import type { Report } from '../../../src/report/report.ts';
import type { FindingKind } from '../../../src/rights/finding.ts';
import { letterForFinding } from '../../../src/rights/letters/letter-for-finding.ts';
import { letterText } from '../../../src/rights/letters/letter-text.ts';
import type { LetterKind } from '../../../src/rights/letters/letter.ts';
import { partsOf } from '../../../src/rights/letters/letter-parts.ts';
import { writeConfirmed } from '../../../src/rights/letters/write-confirmed.ts';

const TODAY = '2026-11-28';
const ROOT = '../../../';

/** Files that anybody can open, and what their letters say of each thing that stands out in them. */
const SAMPLES: Readonly<Record<string, readonly (readonly [FindingKind, RegExp])[]>> = {
  'public/samples/labour-reply.pdf': [
    ['unexplained', /I found no explanation of these fields[^]*page 5 \| GX2_RESID \| -0\.7/],
    ['source-missing', /I found no source beside these items[^]*page 2 \| Mobile \|/],
    ['recipients-vague', /I found only kinds of recipients and no names\.[^]*name each organisation/],
    ['broker-named', /names a firm that sells data about people[^]*page 7 \| Mosaic type \| K46/],
    ['age-guessed', /guesses at my age[^]*page 2 \| Estimated age \| 61/],
    ['email-from-register', /holds no e-mail addresses[^]*page 2 \| Email \|/],
    ['automated-scoring', /look like scores or estimates[^]*page 5 \| Labour support \| 0\.6143/],
    ['late', /was due by 2 October 2026/],
  ],
  'public/samples/connect-reply.csv': [
    ['recipients-missing', /I could not find who has had my data\.[^]*name each organisation/],
  ],
  'tests/replies/libdem-pdf-two-columns/input.pdf': [
    ['language-guessed', /guesses at my age, ethnic origin, religion or language[^]*anguage/],
  ],
  'tests/replies/conservative-csv-mosaic-editions/input.csv': [
    ['special-category-guess', /the law protects with special care[^]*row \d/],
  ],
};

async function read(path: string): Promise<Report> {
  const bytes = new Uint8Array(readFileSync(new URL(ROOT + path, import.meta.url)));
  const { report } = await decodeReply([{ name: path.split('/').at(-1) ?? path, bytes }], {
    read: { pdf: loadPdfTools },
    glossary: loadGlossary(),
    tool: 'test',
  });
  if (!report) throw new Error(`Nothing was read of ${path}`);
  return report;
}

/** The letter with all that it can say, each of it confirmed. */
function confirmedLetter(kind: LetterKind, reply: Report): string {
  const input = { reply, answers: {}, today: TODAY };
  const confirmed = partsOf(kind, input).map(({ condition }) => condition);
  return letterText(writeConfirmed(kind, { ...input, answers: { confirmed } }).letter);
}

describe.each(Object.entries(SAMPLES))('%s', async (path, findings) => {
  const report = await read(path);
  test.each(findings)('shows %s, with its letter', (kind, says) => {
    expect(report.findings.map((finding) => finding.kind)).toContain(kind);
    const letter = letterForFinding(kind);
    if (letter === undefined) throw new Error(`No letter takes up ${kind}.`);
    expect(confirmedLetter(letter, report)).toMatch(says);
    expect(
      letterText(writeConfirmed(letter, { reply: report, answers: {}, today: TODAY }).letter),
    ).not.toMatch(kind === 'unexplained' || kind === 'automated-scoring' ? /I found nothing/ : says);
  });
});

test('the sample says nothing on how long data are kept, and its letter asks', async () => {
  const report = await read('public/samples/labour-reply.pdf');
  expect(report.checklist.find(({ id }) => id === 'how-long')?.state).toBe('not-found');
  expect(confirmedLetter('missing', report)).toContain('I found nothing on how long my data are kept');
});
