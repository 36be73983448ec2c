import { expect, test } from 'vitest';
import { makeDocx } from '../read/make-office.ts';
import { layOut, pairsOf } from './lay-out.ts';

async function read(paragraphs: readonly string[]): Promise<[string, string][]> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return pairsOf(await layOut('letter.docx', await makeDocx(body)));
}

test('after a label and its value, a note of several sentences is one value', async () => {
  expect(
    await read([
      'Ward : Sampleford',
      'Internal notes : Spoke at door. Would consider it; call back.',
      'PTV : 7',
    ]),
  ).toEqual([
    ['Ward', 'Sampleford'],
    ['Internal notes', 'Spoke at door. Would consider it; call back.'],
    ['PTV', '7'],
  ]);
});

test.each([
  [['Ward: Sampleford', 'Please note: we may hold more. Ask us.'], [['Ward', 'Sampleford']]],
  [
    ['Ward: Sampleford', 'Tenure: rented. Mosaic group: K.'],
    [
      ['Ward', 'Sampleford'],
      ['Tenure', 'rented'],
      ['Mosaic group', 'K'],
    ],
  ],
  [['We are sorry for the delay.', 'Tenure: rented. We got this from a broker.'], [['Tenure', 'rented']]],
])('sentences with colons stay sentences: %j', async (paragraphs, pairs) => {
  expect(await read(paragraphs)).toEqual(pairs);
});
