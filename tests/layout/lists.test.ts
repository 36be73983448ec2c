import { describe, expect, test } from 'vitest';
import { print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const FACTS: [string, string][] = [
  ['Full name', 'Perpetua Placeholder'],
  ['Ranking: interest in schools', '46-55'],
  ['Last canvassed on', '10 October 2016'],
  ['Mosaic Type', 'A03'],
  ['Turnout score', '0.47'],
];

describe('lists of labels and values', () => {
  test('with bullets and colons', async () => {
    const laid = await layOutPdf((pdf) => {
      FACTS.forEach(([label, value], at) => {
        print(pdf, '•', 60, 100 + at * 14);
        print(pdf, `${label}: ${value}`, 74, 100 + at * 14);
      });
    });
    expect(pairsOf(laid)).toEqual(FACTS);
  });

  test('with bullets before labels that go on below them', async () => {
    const laid = await layOutPdf((pdf) => {
      FACTS.forEach(([label, value], at) => {
        print(pdf, '-', 60, 100 + at * 28);
        print(pdf, `Likelihood of saying that this is what matters to the country`, 74, 100 + at * 28);
        print(pdf, `${label.replace(':', '')}: ${value}`, 74, 112 + at * 28);
      });
    });
    expect(pairsOf(laid)).toEqual(
      FACTS.map(([label, value]) => [
        `Likelihood of saying that this is what matters to the country ${label.replace(':', '')}`,
        value,
      ]),
    );
  });

  test('with dashes after bold labels and no bullets', async () => {
    const laid = await layOutPdf((pdf) => {
      FACTS.forEach(([label, value], at) => {
        pdf.font('Helvetica-Bold');
        print(pdf, label, 60, 100 + at * 14);
        const x = 60 + pdf.widthOfString(`${label} `);
        pdf.font('Helvetica');
        print(pdf, `– ${value}`, x, 100 + at * 14);
      });
    });
    expect(pairsOf(laid)).toEqual(FACTS);
  });

  test('with colons, where a label fills its line and ends on the next', async () => {
    const long = 'Likelihood of saying that the environment is the most important issue facing the';
    const laid = await layOutPdf((pdf) => {
      FACTS.forEach(([label, value], at) => print(pdf, `${label}: ${value}`, 60, 100 + at * 13));
      print(pdf, long, 60, 165);
      print(pdf, 'country (England): 54%', 60, 178);
    });
    expect(pairsOf(laid)).toEqual([...FACTS, [`${long} country (England)`, '54%']]);
  });

  test('with bullets before bold labels that run into their values', async () => {
    const laid = await layOutPdf((pdf) => {
      FACTS.forEach(([label, value], at) => {
        const y = 100 + at * 14;
        pdf.font('Helvetica');
        print(pdf, '•', 60, y);
        pdf.font('Helvetica-Bold');
        print(pdf, label, 74, y);
        const x = 77 + pdf.widthOfString(label);
        pdf.font('Helvetica');
        print(pdf, value, x, y);
      });
    });
    expect(pairsOf(laid)).toEqual(FACTS);
  });

  test('with bold labels and colons, where a value has a colon, too', async () => {
    const facts = [...FACTS.slice(2), ['Notes', 'Spoke to partner: wants a poster']];
    const laid = await layOutPdf((pdf) => {
      facts.forEach(([label, value = ''], at) => {
        const y = 100 + at * 18;
        pdf.font('Helvetica-Bold');
        print(pdf, `${label}:`, 60, y);
        const x = 63 + pdf.widthOfString(`${label}:`);
        pdf.font('Helvetica');
        print(pdf, value, x, y);
      });
    });
    expect(pairsOf(laid)).toEqual(facts);
  });

  test('with dots that lead, of which the first is printed close to the label', async () => {
    const laid = await layOutPdf((pdf) => {
      FACTS.forEach(([label, value], at) => {
        const y = 100 + at * 14;
        const right = 500 - pdf.widthOfString(value);
        print(pdf, value, right, y);
        const dots = Math.floor((right - 60 - pdf.widthOfString(label)) / pdf.widthOfString('. '));
        print(pdf, `${label}${'. '.repeat(dots)}`.trimEnd(), 60, y);
      });
    });
    expect(pairsOf(laid)).toEqual(FACTS);
  });

  test('with dots that lead, for which one label leaves no room', async () => {
    const facts = [
      ...FACTS,
      ['Net difference in likelihood of voting for the two largest in 2015', '0.29'],
      ['PTV', '7'],
    ];
    const laid = await layOutPdf((pdf) => {
      facts.forEach(([label = '', value = ''], at) => {
        const y = 100 + at * 14;
        const x = Math.max(320, 66 + pdf.widthOfString(label));
        print(pdf, label, 60, y);
        const dots = Math.floor((x - 66 - pdf.widthOfString(label)) / pdf.widthOfString('.'));
        if (label === 'Turnout score') print(pdf, '.', 63 + pdf.widthOfString(label), y);
        else if (dots > 3) print(pdf, '.'.repeat(dots), 63 + pdf.widthOfString(label), y);
        print(pdf, value, x, y);
      });
    });
    expect(pairsOf(laid)).toEqual(facts);
  });

  test('are none where the items explain things in sentences', async () => {
    const laid = await layOutPdf((pdf) => {
      ['Electoral register', 'Canvassing', 'Mosaic'].forEach((name, at) => {
        print(pdf, '•', 60, 100 + at * 14);
        print(
          pdf,
          `${name}: this is a source that the party uses when it plans a campaign.`,
          74,
          100 + at * 14,
        );
      });
    });
    expect(pairsOf(laid)).toEqual([]);
  });
});
