import { describe, expect, test } from 'vitest';
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { listDocument } from '../../src/extension/list-document.ts';
import type { ListAnswer, ListRequest } from '../../src/extension/worker-messages.ts';
import type { InputFile } from '../../src/read/document.ts';
import { read } from '../../src/read/read.ts';
import { attached, makeMail, mimePart, multipart } from '../read/make-mail.ts';
import { makePdf, print } from '../read/make-pdf.ts';
import { makeZip } from '../read/make-zip.ts';
import { utf8 } from '../read/read-all.ts';

const LOCK = { password: 'open sesame' };
const ROWS = 'Field,Your data\r\nMosaic Group,K\r\n';

async function makeNest(): Promise<InputFile> {
  const letter = mimePart({ type: 'text/plain', body: 'Dear Alex Sample,\n' });
  const mail = makeMail(multipart('mixed', [letter, attached('record.csv', 'text/csv', ROWS)]));
  const pdf = await makePdf((page) => print(page, 'Ward: Sampleford', 50, 60));
  const bytes = await makeZip([
    { name: 'reply.eml', bytes: mail },
    { name: 'reply.pdf', bytes: pdf, lock: LOCK },
  ]);
  return { name: 'reply.zip', bytes };
}

/** Ids of the documents on the way to the one of that name. */
async function pathOf(file: InputFile, name: string, passwords: readonly string[]): Promise<string[]> {
  const holders = new Map<string, string | undefined>();
  for await (const step of read(file, { pdf: loadPdfTools, passwords })) {
    if (step.kind !== 'document') continue;
    const { id, within } = step.document;
    holders.set(id, within);
    if (step.document.name !== name) continue;
    const path = [id];
    for (let at = within; at !== undefined; at = holders.get(at)) path.unshift(at);
    return path;
  }
  return [];
}

async function list(request: Omit<ListRequest, 'kind'>): Promise<ListAnswer[]> {
  const { passwords } = request;
  const answers: ListAnswer[] = [];
  for await (const answer of listDocument(request, { pdf: loadPdfTools, ...(passwords && { passwords }) }))
    answers.push(answer);
  return answers;
}

describe('listDocument', () => {
  test('gives the rows of a file that is attached to a mail in an archive, and nothing of the others', async () => {
    const file = await makeNest();
    const path = await pathOf(file, 'record.csv', []);
    expect(path).toHaveLength(3);
    const answers = await list({ file, path });
    expect(answers.map(({ kind }) => kind)).toEqual(['part', 'end']);
    expect(answers[0]).toMatchObject({
      part: {
        kind: 'rows',
        rows: [
          ['Field', 'Your data'],
          ['Mosaic Group', 'K'],
        ],
      },
    });
  });

  test('gives the bytes of what is drawn, with the password that opens it', async () => {
    const file = await makeNest();
    const passwords = [LOCK.password];
    const path = await pathOf(file, 'reply.pdf', passwords);
    const [answer] = await list({ file, path, passwords });
    expect(answer).toMatchObject({ kind: 'file', file: { name: 'reply.pdf' } });
  });

  test('gives a part of what is long, with the rows that were asked for, and says how long it is', async () => {
    const rows = Array.from({ length: 21_000 }, (_, index) => `${index + 1}${',x'.repeat(9)}`).join('\r\n');
    const file = { name: 'long.csv', bytes: utf8(`${rows}\r\n`) };
    const path = await pathOf(file, 'long.csv', []);
    const answers = await list({ file, path, rows: { sheet: '', first: 20_900 } });
    const given = answers.flatMap((answer) =>
      answer.kind === 'part' && answer.part.kind === 'rows' ? answer.part.rows : [],
    );
    const numbers = new Set(given.map(([first]) => Number(first)));
    expect([1, 20_000, 20_900].every((number) => numbers.has(number))).toBe(true);
    expect(numbers.size).toBe(20_000 + 501);
    expect(answers.at(-2)).toEqual({ kind: 'rows', sheet: '', rows: 21_000 });
  });
});
