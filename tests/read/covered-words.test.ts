import { BlendMode, PDFDocument, rgb } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/read/document.ts';
import { makePdf, type Pdf, print } from './make-pdf.ts';
import { readAll } from './read-all.ts';

// The word under test, SECRET, is printed at 100, 100 in 10 points: about 41 points wide. Raw commands see
// the page with y down, as pdfkit sets it up.

async function readPage(draw: (pdf: Pdf) => void): Promise<Page> {
  const { parts } = await readAll('reply.pdf', await makePdf(draw));
  const [page] = parts;
  if (page?.kind !== 'page') throw new Error('no page');
  return page;
}

function secret(pdf: Pdf): void {
  print(pdf, 'SECRET', 100, 100);
}

const paint = (commands: string) => (pdf: Pdf) => void pdf.addContent(`q ${commands} Q`);
const inColour = (colour: string) => (pdf: Pdf) => void pdf.fillColor(colour);

const SEEN: [string, ((pdf: Pdf) => void)[]][] = [
  ['on its own', [secret]],
  ['on a dark ground, in white', [paint('0 g 90 95 80 20 re f'), inColour('#ffffff'), secret]],
  ['on a grey ground', [paint('0.8 g 90 95 80 20 re f'), secret]],
  ['underlined afterwards', [secret, paint('0 g 100 110 41 1 re f')]],
  ['struck through afterwards', [secret, paint('0 g 100 104 41 1.2 re f')]],
  [
    'in a frame that is painted as one box less another',
    [secret, paint('0 g 90 95 80 20 re 91 96 78 18 re f*')],
  ],
  [
    'in a frame whose hole runs backwards',
    [secret, paint('0 g 90 95 80 20 re 91 96 m 91 114 l 169 114 l 169 96 l h f')],
  ],
  [
    'beside a clip through which the page is filled',
    [secret, paint('200 95 60 20 re W n 0 g 0 0 595 842 re f')],
  ],
  ['above a dark box on the next line', [secret, paint('0 g 90 111 80 12 re f')]],
  ['before a dark box on the same line', [secret, paint('0 g 143 98 60 12 re f')]],
  ['under a triangle', [secret, paint('0 g 90 95 m 170 95 l 90 118 l h f')]],
];

const HIDDEN: [string, string, ((pdf: Pdf) => void)[]][] = [
  ['a dark box over it', 'covered', [secret, paint('0 g 95 97 50 14 re f')]],
  ['a white box over it', 'covered', [secret, paint('1 g 95 97 50 14 re f')]],
  [
    'a box with round corners over it',
    'covered',
    [secret, paint('0 g 99 97 m 141 97 l 145 97 145 111 141 111 c 99 111 l 95 111 95 97 99 97 c h f')],
  ],
  ['a dark box over its first half', 'covered', [secret, paint('0 g 95 97 26 14 re f')]],
  ['the page filled through a clip', 'covered', [secret, paint('95 97 50 14 re W n 0 g 0 0 595 842 re f')]],
  ['a black ground under black letters', 'covered', [paint('0 g 95 97 50 14 re f'), secret]],
  [
    'a black ground under invisible letters',
    'covered',
    [
      paint('0 g 95 97 50 14 re f 3 Tr'),
      (pdf) => void pdf.addContent('3 Tr'),
      secret,
      (pdf) => void pdf.addContent('0 Tr'),
    ],
  ],
  ['white letters', 'white', [inColour('#ffffff'), secret]],
  [
    'invisible letters',
    'invisible',
    [(pdf) => void pdf.addContent('3 Tr'), secret, (pdf) => void pdf.addContent('0 Tr')],
  ],
];

describe('a word', () => {
  test.each(SEEN)('%s is seen', async (_what, steps) => {
    const page = await readPage((pdf) => {
      print(pdf, 'Label', 40, 100);
      for (const step of steps) step(pdf);
    });
    expect(page.words.map(({ text, hidden }) => [text, hidden])).toContainEqual(['SECRET', undefined]);
  });

  test.each(HIDDEN)('with %s is hidden', async (_what, reason, steps) => {
    const page = await readPage((pdf) => {
      print(pdf, 'Label', 40, 100);
      for (const step of steps) step(pdf);
    });
    expect(page.words.find(({ text }) => text === 'SECRET')?.hidden).toBe(reason);
  });
});

test('a yellow highlighter hides nothing, and a black one does', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 400]);
  const marks = [
    { text: 'Kept', y: 300, color: rgb(1, 1, 0) },
    { text: 'Gone', y: 200, color: rgb(0, 0, 0) },
  ];
  for (const { text, y, color } of marks) {
    page.drawText(text, { x: 100, y, size: 10 });
    page.drawRectangle({ x: 95, y: y - 3, width: 50, height: 14, color, blendMode: BlendMode.Multiply });
  }
  const { parts } = await readAll('reply.pdf', await pdf.save());
  const words = parts.flatMap((part) => (part.kind === 'page' ? part.words : []));
  expect(words.map(({ text, hidden }) => [text, hidden])).toEqual([
    ['Kept', undefined],
    ['Gone', 'covered'],
  ]);
});

function bar(y: number, length: number): string {
  return `0 g 200 ${y} ${length} 10 re f `;
}

function track(y: number): string {
  return `0.9 g 200 ${y} 100 10 re f `;
}

describe('dark boxes that cover nothing', () => {
  test('are bars where tracks show how long they may be', async () => {
    const page = await readPage(paint([60, 20, 100].map((n, i) => track(i * 20) + bar(i * 20, n)).join('')));
    expect(page.fills).toEqual([]);
  });

  test('are bars where figures beside them say how long they are', async () => {
    const page = await readPage((pdf) => {
      paint([60, 20, 90].map((n, i) => bar(100 + i * 20, n)).join(''))(pdf);
      for (const [i, n] of [60, 20, 90].entries()) print(pdf, `${n}%`, 320, 100 + i * 20);
    });
    expect(page.fills).toEqual([]);
  });

  test('redact where they are all of one length, or no figure fits', async () => {
    const page = await readPage((pdf) => {
      paint([60, 60, 60].map((n, i) => track(100 + i * 20) + bar(100 + i * 20, n)).join(''))(pdf);
      paint([60, 20, 90].map((n, i) => bar(200 + i * 20, n)).join(''))(pdf);
      for (const [i, n] of [9, 70, 31].entries()) print(pdf, `${n}%`, 320, 200 + i * 20);
    });
    expect(page.fills).toHaveLength(6);
  });

  test('redact where one of them lies over a word', async () => {
    const page = await readPage((pdf) => {
      print(pdf, 'SECRET', 202, 100);
      paint([60, 20, 90].map((n, i) => track(100 + i * 20) + bar(100 + i * 20, n)).join(''))(pdf);
    });
    expect(page.fills).toHaveLength(3);
    expect(page.words.find(({ text }) => text === 'SECRET')?.hidden).toBe('covered');
  });
});
