import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { letterFonts } from '../../../src/cli/letter-fonts.ts';
import { letterDocx } from '../../../src/rights/letters/letter-docx.ts';
import { letterLines } from '../../../src/rights/letters/letter-lines.ts';
import { letterMail, mailtoOf } from '../../../src/rights/letters/letter-mail.ts';
import { letterPdf } from '../../../src/rights/letters/letter-pdf.ts';
import { letterText } from '../../../src/rights/letters/letter-text.ts';
import { LETTER_KINDS, type Letter, type LetterKind } from '../../../src/rights/letters/letter.ts';
import { writeLetter } from '../../../src/rights/letters/write-letter.ts';
import { readAll } from '../../read/read-all.ts';
import { field, TODAY } from './letter-cases.ts';

/** With names whose letters a typeface of English alone lacks. */
function letterOf(kind: LetterKind): Letter {
  return writeLetter(kind, {
    answers: {
      name: 'Siân Sample-Ŵyllt Łęcki',
      address: ['1 Sample Lane', 'ZZ9 9ZZ'],
      party: 'labour',
      requested: '2026-09-02',
      disputes: [{ label: 'Age', right: '42' }],
    },
    reply: {
      outcome: 'data',
      letter: { date: '2026-10-19', reference: 'SAR-00000' },
      documents: [{ id: 'd', name: 'reply.pdf' }],
      fields: [
        field('GX2_RESID', '-0.7', { status: 'unknown' }),
        field('Age', '62 “or so” – a guess & more', { findings: ['source-vague'] }),
        ...Array.from({ length: 60 }, (_, at) => field(`CODE_${at}`, `V${at}`, { status: 'unknown' })),
      ],
      findings: [],
      checklist: [],
    },
    today: TODAY,
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

describe.each(LETTER_KINDS)('%s', (kind) => {
  const letter = letterOf(kind);
  const lines = letterLines(letter).map(({ text }) => text);

  test('reads the same from its PDF', async () => {
    const { parts, codes } = await readAll('letter.pdf', await letterPdf(letter, await letterFonts()));
    const read = parts.flatMap((part) => (part.kind === 'page' ? part.words.map(({ text }) => text) : []));
    expect(codes).toEqual([]);
    expect(squeeze(read.join(''))).toBe(squeeze(lines.join('')));
  });

  test('reads the same from its Word document', async () => {
    const { parts, codes } = await readAll('letter.docx', await letterDocx(letter));
    expect(codes).toEqual([]);
    const read = parts.flatMap((part) =>
      part.kind === 'paragraph' ? [part.text] : part.kind === 'rows' ? part.rows.flat() : [],
    );
    const written = letterLines(letter).flatMap(({ role, text }) =>
      role === 'row' ? text.split(' | ') : [text],
    );
    expect(squeeze(read.join(''))).toBe(squeeze(written.join('')));
  });

  test('reads the same from its mail', async () => {
    const mail = await PostalMime.parse(letterMail(letter));
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text?.replaceAll('\r\n', '\n')).toBe(letterText(letter));
    expect(mail.to?.map(({ address }) => address)).toEqual(
      letter.email === undefined ? undefined : [letter.email],
    );
  });
});

test('a link for a mail program holds the address and the subject alone', () => {
  const link = new URL(mailtoOf(letterOf('follow-up')));
  expect(link.pathname).toBe('dataprotection@labour.org.uk');
  expect([...link.searchParams.keys()]).toEqual(['subject']);
  expect(link.searchParams.get('subject')).toBe(letterOf('follow-up').subject);
});
