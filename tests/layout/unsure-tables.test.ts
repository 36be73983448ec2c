import { describe, expect, test } from 'vitest';
import { type Pdf, print } from '../read/make-pdf.ts';
import { layOutPdf } from './lay-out.ts';

const LABELS = [
  'Likelihood of voting in May 2024',
  'Interest in schools and in care',
  'Newspaper that is read the most',
  'Contacted by letter or by phone',
];
const VALUES = ['0.4', '0.7', 'None', 'By letter'];
/** Points. */
const HEIGHT = 16;
const LEFT = 60;

/** A ruled table whose first column is as wide as it is told to be; its labels are not cut to it. */
function ruled(pdf: Pdf, width: number): void {
  LABELS.forEach((label, at) => {
    const top = 100 + at * HEIGHT;
    pdf.rect(LEFT, top, width, HEIGHT).stroke();
    pdf.rect(LEFT + width, top, 160, HEIGHT).stroke();
    print(pdf, label, LEFT + 3, top + 3);
    print(pdf, VALUES[at] ?? '', LEFT + Math.max(width, pdf.widthOfString(label)) + 6, top + 3);
  });
}

describe('a table whose labels run on into the column of values', () => {
  test('is read, and says of each fact and of the page that it was hard to read', async () => {
    const { fields, warnings } = await layOutPdf((pdf) => ruled(pdf, 90));
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(field.unsure).toEqual(['words-cross-columns']);
    expect(warnings.map(({ code, where }) => [code, where?.kind === 'page' && where.page])).toEqual([
      ['unsure-table', 1],
    ]);
  });

  test('says nothing of the kind where its columns are wide enough', async () => {
    const { fields, warnings } = await layOutPdf((pdf) => ruled(pdf, 220));
    expect(fields.map(({ label, value, unsure }) => [label, value, unsure])).toEqual(
      LABELS.map((label, at) => [label, VALUES[at], undefined]),
    );
    expect(warnings).toEqual([]);
  });
});
