import { expect, test } from 'vitest';
import { type Pdf, print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const ROWS: [string, string][] = [
  ['Full name', 'Perpetua Placeholder'],
  ['Ward', 'Sampleford Castle'],
  ['Mosaic Type', 'A03'],
  ['Turnout score', '0.47'],
  ['Tenure', ''],
  ['Household income', '£20,000-£29,999'],
];

function box(pdf: Pdf, x: number, y: number, width: number, height: number): void {
  pdf.lineWidth(0.5).rect(x, y, width, height).stroke();
}

function drawRuled(
  pdf: Pdf,
  rows: readonly (readonly string[])[],
  y: number,
  widths: readonly number[],
  height = 22,
): void {
  rows.forEach((row, at) => {
    let x = 60;
    row.forEach((text, column) => {
      const width = widths[column] ?? 100;
      box(pdf, x, y + at * height, width, height);
      pdf.text(text, x + 5, y + at * height + 6, { width: width - 10 });
      x += width;
    });
  });
}

test.each([['Rank'], ['Source'], ['Date obtained'], ['Notes']])(
  'with a column headed %s between labels and values',
  async (heading) => {
    const rows = ROWS.map(([label, value], at) => [label, at % 2 === 0 ? '' : `${at}`, value]);
    const laid = await layOutPdf((pdf) =>
      drawRuled(pdf, [['Field', heading, 'Your data'], ...rows], 80, [160, 80, 200]),
    );
    expect(pairsOf(laid)).toEqual(ROWS);
  },
);

test('flush right, of which a longer one has a word where several others start', async () => {
  const [town, house] = ['Upper Sampleford', 'Flat 30, 7'];
  const facts: [string, string][] = ROWS.map(([label], at) => [label, at < 4 ? town : `0.${at}7`]);
  const laid = await layOutPdf((pdf) => {
    print(pdf, 'Field', 60, 62);
    print(pdf, 'Value', 240, 62);
    print(pdf, 'Rank', 470, 62);
    facts.forEach(([label, value], at) => {
      const y = 80 + at * 18;
      print(pdf, label, 60, y);
      print(pdf, value, 430 - pdf.widthOfString(value), y);
      if (at === 0) print(pdf, house, 427 - pdf.widthOfString(`${house}${town}`), y);
      else if (at > 3) print(pdf, `${at}12`, 480, y);
    });
  });
  expect(pairsOf(laid)).toEqual([[ROWS[0]?.[0], `${house} ${town}`], ...facts.slice(1)]);
});

test('headings at the end of a page, whose rows stand on the next one, are no facts', async () => {
  const dates = ['16/04/2013', '14/01/2014', '10/10/2016'].map((date) => [date, 'Door', 'L', 'A. Tester']);
  const laid = await layOutPdf((pdf) => {
    pdf.font('Helvetica-Bold');
    drawRuled(pdf, [['Contact date', 'Method', 'Result', 'By']], 790, [100, 100, 80, 120]);
    pdf.addPage().font('Helvetica');
    drawRuled(pdf, dates, 60, [100, 100, 80, 120]);
  });
  expect(pairsOf(laid)).toEqual([]);
  expect(laid.events.map((event) => event.cells.map((cell) => `${cell.label} ${cell.value}`))).toEqual(
    dates.map(([date, how, code, who]) => [
      `Contact date ${date}`,
      `Method ${how}`,
      `Result ${code}`,
      `By ${who}`,
    ]),
  );
});

test.each([
  ['a colon', (label: string, value: string) => `${label.padEnd(24)}: ${value}`],
  ['a bar', (label: string, value: string) => `${label.padEnd(24)} | ${value}`],
  ['a box of letters', (label: string, value: string) => `| ${label.padEnd(22)} | ${value.padEnd(20)} |`],
])('columns of fixed width with %s between them', async (_, toLine) => {
  const edge = `+${'-'.repeat(24)}+${'-'.repeat(22)}+`;
  const laid = await layOutPdf((pdf) => {
    pdf.font('Courier');
    print(pdf, edge, 60, 66);
    ROWS.forEach(([label, value], at) => print(pdf, toLine(label, value), 60, 80 + at * 14));
    print(pdf, edge, 60, 80 + ROWS.length * 14);
  });
  expect(pairsOf(laid)).toEqual(ROWS);
});

test('headings on a coloured bar over a table of ruled cells belong to it', async () => {
  const laid = await layOutPdf((pdf) => {
    pdf.rect(60, 60, 440, 20).fill('#1abc9c').fillColor('#ffffff').font('Helvetica-Bold');
    ['Field', 'Value', 'Ward rank'].forEach((text, at) => print(pdf, text, [65, 245, 425][at] ?? 0, 65));
    pdf.font('Helvetica').fillColor('#000000');
    drawRuled(
      pdf,
      ROWS.map(([label, value], at) => [label, value, `${at}12`]),
      80,
      [180, 180, 80],
    );
  });
  expect(pairsOf(laid)).toEqual(ROWS);
  expect(laid.tables[0]?.header.map((cell) => cell.text)).toEqual(['Field', 'Value', 'Ward rank']);
});

test('rows in one frame are parted, though lines are drawn between the columns only', async () => {
  const laid = await layOutPdf((pdf) => {
    pdf.rect(56, 60, 180, 140).rect(236, 60, 200, 140).stroke();
    ROWS.forEach(([label, value], at) => {
      print(pdf, label, 60, 66 + at * 20);
      print(pdf, value, 240, 66 + at * 20);
      print(pdf, `${at}12`, 380, 66 + at * 20);
    });
  });
  expect(pairsOf(laid)).toEqual(ROWS);
});

test('a cell of several lines beside one of several lines stays one cell', async () => {
  const address = ['Flat 3', '12 Invented Row', 'Sampleford'];
  const laid = await layOutPdf((pdf) => {
    pdf.rect(56, 60, 180, 50).rect(236, 60, 200, 50).stroke();
    ['Address, as we', 'were told it by', 'the register'].forEach((text, at) =>
      print(pdf, text, 60, 66 + at * 14),
    );
    address.forEach((text, at) => print(pdf, text, 240, 66 + at * 14));
  });
  expect(pairsOf(laid)).toEqual([['Address, as we were told it by the register', address.join(' ')]]);
});
