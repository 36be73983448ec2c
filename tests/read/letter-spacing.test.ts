import { expect, test } from 'vitest';
import { makePdf, print } from './make-pdf.ts';
import { readAll } from './read-all.ts';

/** The words of a page on which these commands print letters of ten points. */
async function wordsOf(commands: string): Promise<string[]> {
  const bytes = await makePdf((pdf) => {
    print(pdf, 'First', 60, 60);
    pdf.addContent(`BT /F1 10 Tf 1 0 0 -1 60 100 Tm ${commands} ET`);
  });
  const { parts } = await readAll('reply.pdf', bytes);
  return parts.flatMap((part) => (part.kind === 'page' ? part.words.slice(1).map((word) => word.text) : []));
}

test('letters set apart where a space is meant, and back between others, are words', async () => {
  const words = await wordsOf('(Leve) Tj 2.78 Tc [(lo) 278 (fe) 278] TJ 0 Tc (ducation) Tj');
  expect(words).toEqual(['Level', 'of', 'education']);
});

test('letters that are all set apart are one word', async () => {
  expect(await wordsOf('2.78 Tc [(LE) 30 (VEL)] TJ')).toEqual(['LEVEL']);
});
