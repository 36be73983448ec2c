import { expect, test } from 'vitest';
import { type Pdf, print } from '../read/make-pdf.ts';
import { layOutPdf } from './lay-out.ts';

const FACTS = ['Ward', 'Tenure', 'Canvasser', 'Gender', 'Age', 'Mosaic Type'];

/** Six labels and values, and over them, so many points lower, six more. */
function twoLists(pdf: Pdf, lower: number): void {
  FACTS.forEach((label, at) => {
    print(pdf, label, 60, 100 + at * 30);
    print(pdf, `Value${at}`, 200, 100 + at * 30);
    print(pdf, `Other ${label}`, 60, 100 + lower + at * 30);
    print(pdf, `Second${at}`, 200, 100 + lower + at * 30);
  });
}

test('where words lie on top of others, each fact of the page is unsure', async () => {
  const { fields, warnings } = await layOutPdf((pdf) => twoLists(pdf, 3));
  for (const { unsure } of fields) expect(unsure).toContain('words-overprint');
  expect(warnings.map(({ code }) => code)).toEqual(fields.length > 0 ? ['unsure-table'] : []);
  expect(fields.length).toBeGreaterThan(0);
});

test('where that is so in one line of many, only what stands there is unsure', async () => {
  const { fields } = await layOutPdf((pdf) => {
    for (let at = 0; at < 30; at++) {
      print(pdf, `Label of a plain list ${at}`, 60, 60 + at * 20);
      print(pdf, `Value${at}`, 300, 60 + at * 20);
    }
    print(pdf, 'Stamp', 300, 62);
  });
  expect(fields.filter(({ unsure }) => unsure !== undefined).map(({ label }) => label)).toEqual([
    'Label of a plain list 0',
  ]);
});

test('close lines are none that lie on top of others', async () => {
  const { fields, warnings } = await layOutPdf((pdf) => twoLists(pdf, 11));
  expect(fields.length).toBeGreaterThan(0);
  for (const { unsure } of fields) expect(unsure).toBeUndefined();
  expect(warnings).toEqual([]);
});
