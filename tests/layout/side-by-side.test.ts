import { describe, expect, test } from 'vitest';
import { joinLines } from '../../src/layout/join-text.ts';
import { type Pdf, print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

/** A page of lists of "Label: value" beside each other, with what wraps below its line. */
function printLists(pdf: Pdf, lists: readonly (readonly string[])[]): void {
  print(pdf, 'Dear resident,', 60, 60);
  print(
    pdf,
    'Thank you for your request. Please find below the personal data that we hold about you.',
    60,
    76,
  );
  for (const [column, lines] of lists.entries())
    for (const [row, line] of lines.entries()) print(pdf, line, 60 + 165 * column, 100 + 15 * row);
}

describe('lists of labels and values beside each other', () => {
  test('are read one after the other, also where many values wrap', async () => {
    const laid = await layOutPdf((pdf) =>
      printLists(pdf, [
        [
          'Ward: Sampleford',
          'Contact preference: Detached',
          'house',
          'Tenure: Rented',
          'Age: 44',
          'Member: N',
        ],
        [
          'Internal notes: Spoke at door,',
          'would consider lending vote;',
          'asked about parking',
          'Gender: F',
          'Postal vote: Y',
          'PTV: 7',
        ],
        [
          'Daily newspaper: Exampleton',
          'North',
          'Lifestage: 3',
          'Best day to call: Monday',
          'Letters: none',
          'Turnout score: 4%',
        ],
      ]),
    );
    expect(Object.fromEntries(pairsOf(laid))).toEqual({
      Ward: 'Sampleford',
      'Contact preference': 'Detached house',
      Tenure: 'Rented',
      Age: '44',
      Member: 'N',
      'Internal notes': 'Spoke at door, would consider lending vote; asked about parking',
      Gender: 'F',
      'Postal vote': 'Y',
      PTV: '7',
      'Daily newspaper': 'Exampleton North',
      Lifestage: '3',
      'Best day to call': 'Monday',
      Letters: 'none',
      'Turnout score': '4%',
    });
  });

  test('in two columns are no labels above values', async () => {
    const laid = await layOutPdf((pdf) =>
      printLists(pdf, [
        [
          'Mosaic Group: H',
          'Leaflet round: 25',
          'Address: Flat 13, 90',
          'Invented Row',
          'Tenure: None',
          'Postcode: ZZ79 9BR',
        ],
        [
          'Source of data: 3',
          'Lifestage: 4',
          'Full name: Orlando Test',
          'Voting intention: Labour',
          'Email: a@example.org',
        ],
      ]),
    );
    expect(pairsOf(laid)).toContainEqual(['Mosaic Group', 'H']);
    expect(pairsOf(laid)).toContainEqual(['Address', 'Flat 13, 90 Invented Row']);
    expect(pairsOf(laid)).toContainEqual(['Voting intention', 'Labour']);
    expect(laid.fields).toHaveLength(10);
  });
});

test('a value that stands halfway beside a label of two lines is its value, also in the first row', async () => {
  const laid = await layOutPdf((pdf) => {
    const rows = ['Likelihood of voting Green in 2019', 'Concern about potholes', 'Turnout score'];
    print(pdf, 'Net difference in likelihood of voting for the Labour or Liberal', 60, 94);
    print(pdf, '31%', 420, 100);
    print(pdf, 'Democrat in 2019', 60, 106);
    for (const [row, label] of rows.entries()) {
      print(pdf, label, 60, 130 + 26 * row);
      print(pdf, `${row + 40}%`, 420, 130 + 26 * row);
    }
  });
  expect(pairsOf(laid)[0]).toEqual([
    'Net difference in likelihood of voting for the Labour or Liberal Democrat in 2019',
    '31%',
  ]);
});

test('a label that stands halfway beside a value of two lines has it as its value', async () => {
  const laid = await layOutPdf((pdf) => {
    for (const [row, label] of ['Ward', 'Tenure', 'Gender'].entries()) {
      print(pdf, label, 60, 60 + 26 * row);
      print(pdf, `Value ${row}`, 200, 60 + 26 * row);
    }
    print(pdf, 'Spoke at door. Would consider lending vote; asked about parking,', 200, 140);
    print(pdf, 'Internal notes', 60, 146);
    print(pdf, 'and said "call back after 6pm".', 200, 152);
  });
  expect(pairsOf(laid).at(-1)).toEqual([
    'Internal notes',
    'Spoke at door. Would consider lending vote; asked about parking, and said "call back after 6pm".',
  ]);
});

test('a last row alone on its page stands in the columns of the page before', async () => {
  const laid = await layOutPdf((pdf) => {
    const row = (y: number, label: string, value: string, rank: string): void => {
      print(pdf, label, 60, y);
      print(pdf, value, 300, y);
      print(pdf, rank, 345, y - 6);
      print(pdf, '9,999', 352, y + 6);
    };
    print(pdf, 'Category', 60, 60);
    print(pdf, 'Data', 300, 60);
    print(pdf, 'Rank', 352, 60);
    for (let at = 0; at < 8; at++)
      row(90 + 30 * at, `Concern about matter ${at}`, `${at + 20}%`, `2,77${at} of`);
    pdf.addPage();
    row(60, 'Likelihood of voting UKIP in 2017', '81%', '2,566 of');
  });
  expect(pairsOf(laid)).toContainEqual(['Likelihood of voting UKIP in 2017', '81%']);
});

test('three dots before a value lead where other labels have more of them', async () => {
  const laid = await layOutPdf((pdf) => {
    pdf.font('Courier');
    print(pdf, 'Net difference of the Labour or Green vote... 13.1', 60, 60);
    print(pdf, 'Member....................................... Yes', 60, 75);
    print(pdf, 'Ward......................................... Sampleford', 60, 90);
    print(pdf, 'Tenure....................................... Rented', 60, 105);
  });
  expect(pairsOf(laid)).toEqual([
    ['Net difference of the Labour or Green vote', '13.1'],
    ['Member', 'Yes'],
    ['Ward', 'Sampleford'],
    ['Tenure', 'Rented'],
  ]);
});

test.each([
  [['peregrine.sample-', 'household53@example.org'], 'peregrine.sample-household53@example.org'],
  [['would con-', 'sider it'], 'would consider it'],
  [['Octavia Sample-', 'Jones'], 'Octavia Sample-Jones'],
  [['write to con-', 'sider a@example.org now'], 'write to consider a@example.org now'],
])('%j is joined', (lines, text) => {
  expect(joinLines(lines.map((line) => ({ text: line, full: true })))).toBe(text);
});

test.each([
  [['octavia.test18@exa', 'mple.org'], 'octavia.test18@example.org'],
  [['octavia.test18@example.', 'org'], 'octavia.test18@example.org'],
  [['octavia@example.org', 'and others'], 'octavia@example.org and others'],
])('%j, which ends before the edge of its cell, is joined', (lines, text) => {
  expect(joinLines(lines.map((line) => ({ text: line, full: false })))).toBe(text);
});

test('the longest of some values flush right is one of them, however far left it begins and ends', async () => {
  const rows = [
    'Member',
    'Ward',
    'Tenure',
    'Postal vote',
    'Mosaic Type',
    'Gender',
    'Turnout score',
    'Age',
    'PTV',
  ];
  const laid = await layOutPdf((pdf) => {
    for (const [row, label] of rows.entries()) {
      print(pdf, label, 60, 60 + 14 * row);
      print(pdf, `B${row}`, 530, 60 + 14 * row);
    }
    print(pdf, 'Address', 60, 60 + 14 * rows.length);
    print(pdf, 'Flat 30, 26 Invented Row, Lower Fakenham', 320, 60 + 14 * rows.length);
    print(pdf, 'Magna, Fictionshire, ZZ33 8AR', 320, 71 + 14 * rows.length);
  });
  expect(pairsOf(laid)).toEqual([
    ...rows.map((label, row) => [label, `B${row}`]),
    ['Address', 'Flat 30, 26 Invented Row, Lower Fakenham Magna, Fictionshire, ZZ33 8AR'],
  ]);
});
