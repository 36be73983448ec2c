import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { ocrTools } from '../../src/cli/ocr-tools.ts';
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import type { ReadStep } from '../../src/read/document.ts';
import limits from '../../src/read/limits.json' with { type: 'json' };
import { readPictureHead } from '../../src/read/picture-head.ts';
import { read } from '../../src/read/read.ts';
import { makePng, pngChunk, smallPicture, withOrientation } from './make-picture.ts';

/** The head of a PNG and, for a small one, its pixels. */
function png(width: number, height: number, dotsAMetre?: number): Uint8Array {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  const dots = Buffer.alloc(9);
  dots.writeUInt32BE(dotsAMetre ?? 0);
  dots[8] = 1;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      pngChunk('IHDR', size),
      ...(dotsAMetre === undefined ? [] : [pngChunk('pHYs', dots)]),
      pngChunk('IDAT', deflateSync(Buffer.alloc(10))),
    ]),
  );
}

async function codesOf(bytes: Uint8Array, name = 'shot.png'): Promise<string[]> {
  const steps: ReadStep[] = [];
  let opened = 0;
  const ocr = {
    open: () => {
      opened++;
      return Promise.resolve(undefined);
    },
    draw: () => Promise.resolve(undefined),
    recognise: () => Promise.resolve([]),
  };
  for await (const step of read({ name, bytes }, { pdf: loadPdfTools, ocr })) steps.push(step);
  return [
    ...steps.flatMap((step) => (step.kind === 'warning' ? [step.warning.code] : [])),
    `opened ${opened}`,
  ];
}

describe('a picture', () => {
  test('its size is known before it is opened, and one that would fill the memory never is', async () => {
    expect(await codesOf(png(60_000, 60_000))).toEqual(['too-large', 'opened 0']);
    expect(limits.picture.megapixels).toBeLessThan(3600);
  });
  test('one that this machine cannot open is said to be damaged', async () => {
    expect(await codesOf(png(600, 400))).toEqual(['damaged', 'opened 1']);
  });
  test('none is said to be damaged where what opens pictures is not installed', async () => {
    const ocr = { isMissing: () => true, open: () => Promise.resolve(undefined) };
    const codes: string[] = [];
    const file = { name: 'shot.png', bytes: png(600, 400) };
    for await (const step of read(file, {
      pdf: loadPdfTools,
      passwords: [],
      ocr: { ...ocr, draw: ocr.open, recognise: () => Promise.resolve([]) },
    }))
      if (step.kind === 'warning') codes.push(step.warning.code);
    expect(codes).toEqual(['no-picture-library']);
  });
  test('a kind that this machine does not open is not called damaged', async () => {
    const heic = new Uint8Array(64);
    const view = new DataView(heic.buffer);
    [...'ftypheic'].forEach((letter, at) => view.setUint8(4 + at, letter.charCodeAt(0)));
    [...'ispe'].forEach((letter, at) => view.setUint8(32 + at, letter.charCodeAt(0)));
    view.setUint32(40, 600);
    view.setUint32(44, 400);
    expect(await codesOf(heic, 'photo.heic')).toEqual(['other-picture', 'opened 1']);
  });
  test('one that ends in its head is said to be damaged', async () => {
    expect(await codesOf(png(600, 400).slice(0, 20))).toEqual(['damaged', 'opened 0']);
  });
});

describe('the head of a picture', () => {
  const jpeg = Uint8Array.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 200, 0, 200, 0, 0, 0xff, 0xc0, 0,
    17, 8, 2, 88, 3, 32, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
  ]);
  test.each([
    ['a PNG', png(640, 480), 'png', { width: 640, height: 480 }],
    ['a JPEG with its dots an inch', jpeg, 'jpeg', { width: 800, height: 600, dpi: 200 }],
    ['a JPEG that ends too soon', jpeg.slice(0, 24), 'jpeg', undefined],
    ['a PNG without a side', png(0, 480), 'png', undefined],
  ] as const)('%s', (_what, bytes, format, head) => {
    expect(readPictureHead(bytes, format)).toEqual(head);
  });
  test('dots a metre are dots an inch', () => {
    expect(readPictureHead(png(10, 10, 11811), 'png')?.dpi).toBeCloseTo(300, 1);
  });
});

/** The measures of a picture as it was opened, and which of its corners is dark: 0 the upper left, then clockwise. */
async function cornersOf(bytes: Uint8Array, format: 'png' | 'jpeg') {
  const bitmap = await ocrTools?.open(bytes, format);
  if (!bitmap) return undefined;
  const { width, height, grey } = bitmap;
  const isDark = (x: number, y: number): boolean => (grey[y * width + x] ?? 255) < 128;
  const corners = [isDark(3, 3), isDark(width - 4, 3), isDark(width - 4, height - 4), isDark(3, height - 4)];
  return { width, height, dark: corners.indexOf(true) };
}

describe('the pixels of a picture on the command line', () => {
  const size = { width: 30, height: 20 };
  /** White, with a dark box in the upper left corner. */
  const boxed = new Uint8Array(30 * 20).fill(255);
  for (let y = 0; y < 8; y++) boxed.fill(0, y * 30, y * 30 + 8);

  test.each([
    [1, 30, 20, 0],
    [3, 30, 20, 2],
    [6, 20, 30, 1],
    [8, 20, 30, 3],
  ])('are turned as a telephone notes it: %i', async (orientation, width, height, dark) => {
    const canvas = createCanvas(30, 20);
    canvas.getContext('2d').drawImage(await loadImage(makePng(size, boxed)), 0, 0);
    const jpeg = await canvas.encode('jpeg', 95);
    expect(await cornersOf(withOrientation(jpeg, orientation), 'jpeg')).toEqual({ width, height, dark });
  });

  test.each(['progressive', 'fourInks', 'grey', 'interlaced', 'sixteenBits'] as const)(
    'are right in a form that few programs write: %s',
    async (form) => {
      const format = form === 'interlaced' || form === 'sixteenBits' ? 'png' : 'jpeg';
      const bitmap = await ocrTools?.open(smallPicture(form), format);
      expect([bitmap?.width, bitmap?.height]).toEqual([48, 32]);
      expect(bitmap?.grey[7 * 48 + 12]).toBeLessThan(40);
      expect(bitmap?.grey[25 * 48 + 40]).toBeGreaterThan(215);
    },
  );
});
