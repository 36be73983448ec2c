import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Pdf, print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const PLACE = { x: 198, y: 97, width: 120, height: 14 };

function pngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** A picture of four by four pixels of one colour, each as opaque as said. */
function png(opacity?: number): Buffer {
  const pixel = [0, 0, 0, ...(opacity === undefined ? [] : [opacity])];
  const row = [0, ...pixel, ...pixel, ...pixel, ...pixel];
  const head = Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, opacity === undefined ? 2 : 6, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(Buffer.from([...row, ...row, ...row, ...row]))),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

const { x, y, width, height } = PLACE;

async function layOutWith(cover: (pdf: Pdf) => void): Promise<string> {
  const laid = await layOutPdf((pdf) => {
    print(pdf, 'Ward', 60, 60);
    print(pdf, 'Sampleford Castle', 200, 60);
    print(pdf, 'Tenure', 60, 80);
    print(pdf, 'Rented', 200, 80);
    print(pdf, 'Canvasser', 60, 100);
    print(pdf, 'Wally Placeholder', 200, 100);
    print(pdf, 'Gender', 60, 120);
    print(pdf, 'Female', 200, 120);
    cover(pdf);
  });
  expect(pairsOf(laid)).toContainEqual(['Ward', 'Sampleford Castle']);
  expect(pairsOf(laid)).toContainEqual(['Gender', 'Female']);
  return JSON.stringify([laid.fields, laid.prose, laid.tables]);
}

/** A stencil of one byte a row, a bit a point: where a bit is 0, it paints. */
function stencil(pdf: Pdf, side: number, rows: string): void {
  pdf.save().transform(width, 0, 0, height, x, y);
  pdf.addContent(`BI /W ${side} /H ${side} /IM true /BPC 1 /F /AHx ID ${rows}> EI`).restore();
}

test.each<[string, (pdf: Pdf) => void]>([
  ['a stencil of one point', (pdf) => stencil(pdf, 1, '00')],
  ['a stencil that paints all over', (pdf) => stencil(pdf, 8, '00'.repeat(8))],
  ['a picture', (pdf) => pdf.image(png(), x, y, { width, height })],
  [
    'a black box that is not quite opaque',
    (pdf) => pdf.fillOpacity(0.8).rect(x, y, width, height).fill('black'),
  ],
  ['a picture with an opacity', (pdf) => pdf.image(png(255), x, y, { width, height })],
  [
    'a broad line',
    (pdf) =>
      pdf
        .lineWidth(height)
        .moveTo(x, y + 7)
        .lineTo(x + width, y + 7)
        .stroke(),
  ],
  [
    'lines that meet',
    (pdf) => {
      for (let at = 0; at < 6; at++)
        pdf
          .lineWidth(3)
          .moveTo(x, y + 2 + at * 2.4)
          .lineTo(x + width, y + 2 + at * 2.4)
          .stroke();
    },
  ],
  [
    'boxes narrower than a letter that meet',
    (pdf) => {
      for (let at = 0; at < 30; at++) pdf.rect(x + at * 4, y, 4, height).fill('black');
    },
  ],
  [
    'a run of colours',
    (pdf) =>
      pdf.rect(x, y, width, height).fill(
        pdf
          .linearGradient(x, y, x + width, y)
          .stop(0, 'black')
          .stop(1, '#222'),
      ),
  ],
  ['an ellipse', (pdf) => pdf.ellipse(x + width / 2, y + 7, width / 2, 14).fill('black')],
  [
    'a mark to black it out, which nobody did',
    (pdf) => pdf.annotate(x, y, width, height, { Subtype: 'Redact' }),
  ],
])('what lies beneath %s is not read', async (_, cover) => {
  expect(await layOutWith(cover)).not.toMatch(/Wally|Placeholder/);
});

test('what shows through a picture is read', async () => {
  expect(await layOutWith((pdf) => pdf.image(png(20), x, y, { width, height }))).toContain(
    'Wally Placeholder',
  );
});

test('what shows through a stencil of thin lines, as stamps are, is read', async () => {
  expect(await layOutWith((pdf) => stencil(pdf, 8, `00${'7f'.repeat(7)}`))).toContain('Wally Placeholder');
});

test('values that are blacked out, also over two lines, make no labels of what stands above them', async () => {
  const rows: [string, string][] = [
    ['Full name', 'Jocasta Placeholder'],
    ['Postcode', 'ZZ23 5HP'],
    ['UPRN', ''],
    ['Telephone', '07700 900406'],
    ['Mosaic Type', 'E52'],
    ['E-mail', ''],
    ['Tenure', 'Rented'],
    ['Gender', 'Female'],
    ['Member', ''],
    ['Ward', 'Sampleford'],
    ['Notes', ''],
  ];
  const laid = await layOutPdf((pdf) => {
    rows.forEach(([label, value], row) => {
      const top = 60 + row * 18;
      print(pdf, label, 60, top);
      if (value !== '') print(pdf, value, 250, top);
      else pdf.rect(250, top - 2, 90, 13).fill('#000');
    });
    pdf.rect(250, 60 + rows.length * 18 - 3, 120, 13).fill('#000');
  });
  expect(pairsOf(laid)).toEqual(rows.map(([label, value]) => [label, value === '' ? '[REDACTED]' : value]));
  expect(laid.fields.at(-1)?.absent).toBe('redacted');
});
