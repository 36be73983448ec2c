import { describe, expect, test } from 'vitest';
import { type Pdf, print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const FACTS: [string, string][] = [
  ['Full name', 'Perpetua Placeholder'],
  ['Ward', 'Sampleford Castle'],
  ['Last canvassed on', '10 October 2016'],
  ['Mosaic Type', 'A03'],
  ['Turnout score', '0.47'],
  ['Household income band', '£20,000-£29,999'],
  ['Postal vote', 'No'],
  ['Source of data', 'Canvassing'],
  ['Best day to call', 'Saturday'],
];
const COLUMNS = [60, 220, 380];
const LINE = 13;

/** Cells that hold a label or a value each, three a row, each line of a cell in the look of its row. */
function drawBands(pdf: Pdf, facts: readonly (readonly [string[], string])[], top: number): void {
  let y = top;
  for (let at = 0; at < facts.length; at += COLUMNS.length) {
    const band = facts.slice(at, at + COLUMNS.length);
    pdf.font('Helvetica-Bold');
    band.forEach(([label], column) =>
      label.forEach((line, row) => print(pdf, line, COLUMNS[column] ?? 0, y + row * LINE)),
    );
    y += Math.max(...band.map(([label]) => label.length)) * LINE;
    pdf.font('Helvetica');
    band.forEach(([, value], column) => print(pdf, value, COLUMNS[column] ?? 0, y));
    y += LINE;
  }
}

describe('bands of labels over their values', () => {
  test('are told from a letter in the look of the values right above them', async () => {
    const laid = await layOutPdf((pdf) => {
      print(pdf, 'Yours sincerely', 60, 60);
      print(pdf, 'The Data Team, an invented party', 60, 80);
      drawBands(
        pdf,
        FACTS.map(([label, value]) => [[label], value]),
        100,
      );
    });
    expect(pairsOf(laid)).toEqual(FACTS);
  });

  test('may have a long label beside short ones', async () => {
    const long = [
      'Likelihood of saying',
      'that devolution is the',
      'most important issue',
      'facing the country',
    ];
    const laid = await layOutPdf((pdf) =>
      drawBands(
        pdf,
        FACTS.map(([label, value], at) => [at === 4 ? long : [label], value]),
        100,
      ),
    );
    expect(pairsOf(laid)).toEqual(
      FACTS.map(([label, value], at) => [at === 4 ? long.join(' ') : label, value]),
    );
  });

  test('may have the same letters for both, where a shade marks the labels', async () => {
    const laid = await layOutPdf((pdf) => {
      FACTS.forEach(([label, value], at) => {
        const x = COLUMNS[at % 3] ?? 0;
        const y = 100 + Math.floor(at / 3) * 36;
        pdf
          .rect(x - 3, y - 3, 156, 17)
          .fill('#dddddd')
          .fill('#000000');
        print(pdf, label, x, y);
        print(pdf, value, x, y + 18);
      });
    });
    expect(pairsOf(laid)).toEqual(FACTS);
  });
});

/** Rows of three ruled cells by turns: labels, then their values. A shade may mark the labels. */
function drawRuledBands(pdf: Pdf, rows: readonly (readonly string[])[], top: number, bold: boolean): void {
  rows.forEach((row, at) => {
    const y = top + at * 20;
    pdf.font(bold && at % 2 === 0 ? 'Helvetica-Bold' : 'Helvetica');
    row.forEach((text, column) => {
      const x = (COLUMNS[column] ?? 0) - 4;
      pdf.lineWidth(0.5).rect(x, y, 160, 20).stroke();
      print(pdf, text, x + 4, y + 5);
    });
  });
}

const BANDS = [0, 3, 6].flatMap((at) => {
  const band = FACTS.slice(at, at + 3);
  return [band.map(([label]) => label), band.map(([, value]) => value)];
});

describe('ruled bands of labels over their values', () => {
  test('are read by their bold labels, and an empty row at the end harms nothing', async () => {
    const laid = await layOutPdf((pdf) => drawRuledBands(pdf, [...BANDS, ['', '', '']], 100, true));
    expect(pairsOf(laid)).toEqual(FACTS);
  });

  test('are read in one look, where no label is a figure and most values are', async () => {
    const values: [string, string][] = FACTS.map(([label], at) => [
      label,
      at % 4 === 0 ? 'Unknown' : `0.${at}7`,
    ]);
    const rows = [0, 3, 6].flatMap((at) => {
      const band = values.slice(at, at + 3);
      return [band.map(([label]) => label), band.map(([, value]) => value)];
    });
    const laid = await layOutPdf((pdf) => drawRuledBands(pdf, rows, 100, false));
    expect(pairsOf(laid)).toEqual(values);
  });

  test('go on over the page between labels and values', async () => {
    const laid = await layOutPdf((pdf) => {
      drawRuledBands(pdf, BANDS.slice(0, 3), 700, true);
      pdf.addPage();
      print(pdf, '', 60, 40);
      pdf.font('Helvetica');
      const [values = [], labels = [], more = []] = BANDS.slice(3);
      values.forEach((text, column) => {
        pdf.rect((COLUMNS[column] ?? 0) - 4, 60, 160, 20).stroke();
        print(pdf, text, COLUMNS[column] ?? 0, 65);
      });
      drawRuledBands(pdf, [labels, more], 80, true);
    });
    expect(pairsOf(laid)).toEqual(FACTS);
  });
});

test('a label that was left over for a last band of its own has the value below it', async () => {
  const last = [['Social grade'], ['C1']];
  const expected = [...FACTS, ['Social grade', 'C1']];
  const same = await layOutPdf((pdf) => {
    drawRuledBands(pdf, BANDS, 100, true);
    drawRuledBands(pdf, last, 240, true);
  });
  expect(pairsOf(same)).toEqual(expected);
  const next = await layOutPdf((pdf) => {
    drawRuledBands(pdf, BANDS, 690, true);
    pdf.addPage();
    drawRuledBands(pdf, last, 60, true);
  });
  expect(pairsOf(next)).toEqual(expected);
});

test('a box with a heading over some text below bands is no band', async () => {
  const laid = await layOutPdf((pdf) => {
    drawRuledBands(pdf, BANDS, 100, true);
    pdf.rect(56, 300, 480, 20).stroke();
    pdf.rect(56, 320, 480, 20).stroke();
    pdf.font('Helvetica-Bold');
    print(pdf, 'Your rights', 60, 305);
    pdf.font('Helvetica');
    print(pdf, 'You can ask us to put wrong data right', 60, 325);
  });
  expect(pairsOf(laid)).toEqual(FACTS);
});

test('every other row on a shade is no band of labels', async () => {
  const laid = await layOutPdf((pdf) => {
    FACTS.slice(0, 8).forEach(([label, value], at) => {
      if (at % 2 === 0)
        pdf
          .rect(56, 97 + at * 16, 400, 16)
          .fill('#e0e0e0')
          .fill('#000000');
      print(pdf, label, 60, 100 + at * 16);
      print(pdf, value, 260, 100 + at * 16);
    });
  });
  expect(pairsOf(laid)).toEqual(FACTS.slice(0, 8));
});

test('rows whose labels change their look by turns are no labels over values', async () => {
  const laid = await layOutPdf((pdf) => {
    FACTS.forEach(([label, value], at) => {
      pdf.fontSize(at % 2 === 0 ? 10 : 9);
      print(pdf, label, 60, 100 + at * 16);
      pdf.fontSize(10);
      print(pdf, value, 260, 100 + at * 16);
    });
  });
  expect(pairsOf(laid)).toEqual(FACTS);
});
