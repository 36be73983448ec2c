import { describe, expect, test } from 'vitest';
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

describe('a table of labels and values', () => {
  test('with lines around its cells', async () => {
    const laid = await layOutPdf((pdf) => drawRuled(pdf, [['Category', 'Value'], ...ROWS], 80, [180, 240]));
    expect(pairsOf(laid)).toEqual(ROWS);
  });

  test('with nothing but white space', async () => {
    const laid = await layOutPdf((pdf) => {
      ROWS.forEach(([label, value], at) => {
        print(pdf, label, 60, 80 + at * 18);
        print(pdf, value, 240, 80 + at * 18);
      });
    });
    expect(pairsOf(laid)).toEqual(ROWS);
  });

  test('drawn one letter at a time and backwards', async () => {
    const laid = await layOutPdf((pdf) => {
      const letters: [string, number, number][] = [];
      ROWS.forEach(([label, value], at) => {
        for (const [text, left] of [[label, 60] as const, [value, 240] as const]) {
          let x = left;
          for (const letter of text) {
            if (letter !== ' ') letters.push([letter, x, 80 + at * 18]);
            x += pdf.widthOfString(letter);
          }
        }
      });
      for (const [letter, x, y] of letters.reverse()) print(pdf, letter, x, y);
    });
    expect(pairsOf(laid)).toEqual(ROWS);
  });

  test('with a third column, which stands beside the value', async () => {
    const rows = [
      ['Field', 'Value', 'Ward rank'],
      ['Ward', 'Sampleford', '1,902 of 5,251'],
      ['PTV', '7', ''],
      ['Priority', '2', '410 of 5,251'],
    ];
    const laid = await layOutPdf((pdf) => drawRuled(pdf, rows, 80, [150, 150, 120]));
    expect(pairsOf(laid)).toEqual([
      ['Ward', 'Sampleford'],
      ['PTV', '7'],
      ['Priority', '2'],
    ]);
    expect(laid.fields.map((field) => field.also?.map((also) => [also.label, also.value]))).toEqual([
      [['Ward rank', '1,902 of 5,251']],
      undefined,
      [['Ward rank', '410 of 5,251']],
    ]);
  });

  test('with a column that names the source', async () => {
    const rows = [
      ['Field', 'Value', 'Source'],
      ['Telephone', '07700 900123', 'Bought from a company'],
      ['Ward', 'Sampleford', 'Register'],
    ];
    const laid = await layOutPdf((pdf) => drawRuled(pdf, rows, 80, [150, 150, 150]));
    expect(laid.fields.map((field) => field.givenSource?.text)).toEqual([
      'Bought from a company',
      'Register',
    ]);
  });

  test('in two lists side by side, whose rows do not line up', async () => {
    const laid = await layOutPdf((pdf) => {
      ROWS.forEach(([label, value], at) => {
        print(pdf, `${label}:`, 50, 80 + at * 18);
        print(pdf, value, 170, 80 + at * 18);
        print(pdf, `Score ${at}:`, 320, 85 + at * 21);
        print(pdf, `0.${at}1`, 500, 85 + at * 21);
      });
    });
    expect(new Set(pairsOf(laid).map(String))).toEqual(
      new Set([...ROWS, ...ROWS.map((_, at) => [`Score ${at}`, `0.${at}1`])].map(String)),
    );
  });
});

describe('cells of several lines', () => {
  test.each([
    ['at the top', 0],
    ['in the middle', 6],
  ])('with the value %s', async (_, down) => {
    const laid = await layOutPdf((pdf) => {
      for (let at = 0; at < 6; at++) {
        const y = 80 + at * 34;
        print(pdf, 'Likelihood of voting for the', 60, y);
        print(pdf, `Sample Party in 201${at}`, 60, y + 12);
        print(pdf, `0.${at}5`, 220, y + down);
      }
    });
    expect(pairsOf(laid)).toEqual(
      Array.from({ length: 6 }, (__, at) => [
        `Likelihood of voting for the Sample Party in 201${at}`,
        `0.${at}5`,
      ]),
    );
  });

  test('a hyphen that only breaks the line goes, one that belongs to the word stays', async () => {
    const laid = await layOutPdf((pdf) => {
      const labels = [
        ['Propensity to prioritise immig-', 'ration'],
        ['Likelihood of being a parent of school-', 'age children'],
      ];
      labels.forEach((lines, at) => {
        lines.forEach((line, index) => print(pdf, line, 60, 80 + at * 40 + index * 12));
        print(pdf, `4${at}%`, 280, 80 + at * 40);
      });
      ROWS.slice(1, 4).forEach(([label, value], at) => {
        print(pdf, label, 60, 160 + at * 40);
        print(pdf, value, 280, 160 + at * 40);
      });
    });
    expect(pairsOf(laid).slice(0, 2)).toEqual([
      ['Propensity to prioritise immigration', '40%'],
      ['Likelihood of being a parent of school-age children', '41%'],
    ]);
  });
});

describe('labels that wrap beside a value on their first line', () => {
  test('stay labels where they are as wide as prose', async () => {
    const laid = await layOutPdf((pdf) => {
      for (let at = 0; at < 6; at++) {
        print(pdf, 'Net difference in likelihood of voting', 60, 80 + at * 42);
        print(pdf, 'for a Sample Party or a Mock Party in', 60, 92 + at * 42);
        print(pdf, `201${at} (second edition)`, 60, 104 + at * 42);
        print(pdf, `0.${at}5`, 270, 80 + at * 42);
      }
    });
    expect(pairsOf(laid)).toEqual(
      Array.from({ length: 6 }, (_, at) => [
        `Net difference in likelihood of voting for a Sample Party or a Mock Party in 201${at} (second edition)`,
        `0.${at}5`,
      ]),
    );
  });

  test('stand in two lists side by side, though many further lines hold no words', async () => {
    const laid = await layOutPdf((pdf) => {
      for (let at = 0; at < 6; at++) {
        for (const [x, name] of [
          [50, 'Estimated Sample Party support in'],
          [320, 'Ranking of interest in housing of'],
        ] as const) {
          print(pdf, name, x, 80 + at * 32);
          print(pdf, `201${at}`, x, 92 + at * 32);
          print(pdf, `${x + at}%`, x + 190, 80 + at * 32);
        }
      }
    });
    expect(new Set(pairsOf(laid).map(String))).toEqual(
      new Set(
        Array.from({ length: 6 }, (_, at) => [
          `Estimated Sample Party support in 201${at},${50 + at}%`,
          `Ranking of interest in housing of 201${at},${320 + at}%`,
        ]).flat(),
      ),
    );
  });
});

describe('a table over several pages', () => {
  test('is one table, without its repeated headings, heads and feet', async () => {
    const laid = await layOutPdf((pdf) => {
      for (let page = 1; page <= 3; page++) {
        if (page > 1) pdf.addPage();
        print(pdf, 'Confidential', 60, 30);
        print(pdf, `Page ${page} of 3`, 280, 810);
        const rows = Array.from({ length: 20 }, (_, at) => [`Label ${page} number ${at}`, `Value ${at}`]);
        drawRuled(pdf, [['Category', 'Value'], ...rows], 80, [200, 200]);
      }
    });
    expect(laid.fields).toHaveLength(60);
    expect(laid.fields[59]?.where).toMatchObject({ kind: 'page', page: 3 });
    expect(laid.prose.map((prose) => prose.text)).toEqual(['Confidential', 'Page 1 of 3']);
  });
});

describe('labels above their values', () => {
  test('in boxes', async () => {
    const laid = await layOutPdf((pdf) => {
      ROWS.forEach(([label, value], at) => {
        const x = 60 + (at % 3) * 150;
        const y = 80 + Math.floor(at / 3) * 40;
        box(pdf, x, y, 150, 40);
        pdf.font('Helvetica').fontSize(7);
        print(pdf, label, x + 4, y + 5);
        pdf.font('Helvetica-Bold').fontSize(10);
        print(pdf, value, x + 4, y + 18);
      });
    });
    expect(pairsOf(laid)).toEqual(ROWS);
  });
});

test('a table of dates and codes is a history and no field', async () => {
  const laid = await layOutPdf((pdf) =>
    drawRuled(
      pdf,
      [
        ['Date', 'Type', 'Code', 'Canvasser'],
        ['16 April 2013', 'Door', 'S', 'B. Sample'],
        ['14 January 2011', 'Phone', 'L', ''],
        ['03/09/2022', 'Door', 'Z', 'C. Mock'],
      ],
      80,
      [120, 80, 60, 120],
    ),
  );
  expect(laid.fields).toEqual([]);
  expect(laid.events.map((event) => event.date)).toEqual(['2013-04-16', '2011-01-14', '2022-09-03']);
  expect(laid.events[0]?.cells.map((cell) => `${cell.label}=${cell.value}`)).toEqual([
    'Date=16 April 2013',
    'Type=Door',
    'Code=S',
    'Canvasser=B. Sample',
  ]);
});

test('what a black box covers is never read; only that it is there', async () => {
  const laid = await layOutPdf((pdf) => {
    ROWS.forEach(([label, value], at) => {
      print(pdf, label, 60, 80 + at * 18);
      print(pdf, value, 240, 80 + at * 18);
    });
    pdf.rect(238, 80 + 18 - 2, 120, 14).fill('#000000');
  });
  expect(pairsOf(laid)[1]).toEqual(['Ward', '[REDACTED]']);
  expect(laid.fields[1]?.absent).toBe('redacted');
  expect(laid.warnings).toEqual([{ code: 'redacted', slots: { count: 1, page: 1 } }]);
  expect(JSON.stringify(laid.fields)).not.toContain('Sampleford');
});

test('white letters on white paper are read and said to be hidden', async () => {
  const laid = await layOutPdf((pdf) => {
    ROWS.forEach(([label, value], at) => {
      pdf.fillColor('#000000');
      print(pdf, label, 60, 80 + at * 18);
      pdf.fillColor(at === 2 ? '#ffffff' : '#000000');
      print(pdf, value, 240, 80 + at * 18);
    });
  });
  expect(laid.fields.map((field) => field.hidden)).toEqual([
    undefined,
    undefined,
    'white',
    undefined,
    undefined,
    undefined,
  ]);
});
