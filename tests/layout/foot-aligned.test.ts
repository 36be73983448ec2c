import { expect, test } from 'vitest';
import { print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

// Labels of two and three lines in a table without lines, whose values and ranks stand level with the last of them.
const ROWS: [string, string, string][] = [
  ['Previous vote', 'T', '3339'],
  ['Turnout score', '18.6%', ''],
  ['Estimated Reform UK|support 2019', '76%', ''],
  ['Likelihood of voting Liberal|Democrat in 2024', '44%', '4705'],
  ['Likelihood of voting Brexit|Party in 2017', '36%', '2446'],
  ['Net Labour identity 2017|(housing)', '14%', '1890'],
  ['Propensity to prioritise|trade', '4%', '181'],
  ['Likelihood of being a Liberal|Democrat voter (London|model)', '99%', '87'],
  ['Ranking: interest in Europe', '57%', ''],
  ['Change in SNP support|2019 (vs 2017)', '43%', '666'],
  ['Estimated Green support|2015', '84%', '425'],
  ['Concern about potholes', '79%', ''],
];

test('values level with the last line of their labels belong to the whole label', async () => {
  const laid = await layOutPdf((pdf) => {
    let y = 60;
    for (const [label, value, rank] of ROWS) {
      const lines = label.split('|');
      lines.forEach((line, at) => print(pdf, line, 50, y + at * 11));
      y += (lines.length - 1) * 11;
      print(pdf, value, 220, y);
      print(pdf, rank, 430, y);
      y += 18;
    }
  });
  expect(pairsOf(laid)).toEqual(ROWS.map(([label, value]) => [label.replaceAll('|', ' '), value]));
});

test('a value flush right that goes on over two lines, level with its label at the last, is one', async () => {
  const rows: [string, string[]][] = [
    ['Full name', ['Tabitha Placeholder']],
    ['Postcode', ['ZZ76 2DP']],
    ['Address', ['46 Imaginary Gardens, Lower', 'Sampleford, ZZ76 2DP']],
    ['Date of birth', ['2015-01-10']],
    ['Ward', ['Upper Testing and Fakenham']],
    ['Notes', ['Spoke to the other voter here,', 'and left a leaflet.']],
    ['Mosaic Type', ['E36']],
    ['Tenure', ['Rented']],
  ];
  const laid = await layOutPdf((pdf) => {
    let y = 60;
    for (const [label, lines] of rows) {
      lines.forEach((line, at) => print(pdf, line, 400 - pdf.widthOfString(line), y + at * 12));
      y += (lines.length - 1) * 12;
      print(pdf, label, 50, y);
      y += 12;
    }
  });
  expect(pairsOf(laid)).toEqual(rows.map(([label, lines]) => [label, lines.join(' ')]));
});
