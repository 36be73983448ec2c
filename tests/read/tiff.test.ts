import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import type { Bitmap } from '../../src/read/ocr/bitmap.ts';
import { read } from '../../src/read/read.ts';
import { readTiffPages } from '../../src/read/tiff-pages.ts';
import { makeTiff } from './make-tiff.ts';

/** Reads a file with an engine that finds nothing. */
async function readTiff(bytes: Uint8Array) {
  const codes: string[] = [];
  const pages: number[] = [];
  const ocr = {
    open: () => Promise.resolve(undefined),
    draw: () => Promise.resolve<Bitmap | undefined>(undefined),
    recognise: () => Promise.resolve([]),
  };
  for await (const step of read({ name: 'scan.tif', bytes }, { pdf: loadPdfTools, ocr })) {
    if (step.kind === 'warning') codes.push(step.warning.code);
    if (step.kind === 'part' && step.part.kind === 'page') pages.push(step.part.number);
  }
  return { codes, pages };
}

test('each page of a file is read', async () => {
  const { codes, pages } = await readTiff(makeTiff([{}, { 262: 0 }]));
  expect(pages).toEqual([1, 2]);
  expect(codes.at(-1)).toBe('no-text');
});

describe('the pages of a TIFF file', () => {
  test('are known by their directories', () => {
    expect(readTiffPages(makeTiff([{}, { 256: 12 }])).map(({ width, height }) => [width, height])).toEqual([
      [16, 8],
      [12, 8],
    ]);
  });

  test('of a chain that leads in a circle are those up to there', () => {
    expect(readTiffPages(makeTiff([{}, {}], true))).toHaveLength(2);
  });

  const unusual = [
    ['packings of cameras', { 259: 34_713 }],
    ['no strips', { 273: 0, 284: 2 }],
    ['too many values to a pixel', { 277: 900 }],
    ['deep greys', { 258: 16 }],
    ['a fax in colour', { 259: 4, 277: 3 }],
  ] as const;
  test.each(unusual)('with %s are not unpacked', async (_, tags) => {
    expect((await readTiff(makeTiff([tags]))).codes).toEqual(['other-picture']);
  });

  test('what is no page is damaged', async () => {
    expect((await readTiff(makeTiff([{ 256: 0 }]))).codes).toEqual(['damaged']);
    expect((await readTiff(makeTiff([{}]).slice(0, 30))).codes).toEqual(['damaged']);
  });

  test('any change and any cut ends in values', async () => {
    const whole = makeTiff([{}, { 259: 5 }, { 259: 4 }, { 259: 32_773 }]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = whole.slice(0, Math.max(cut, 8));
          for (const [at, value] of changes) if (at > 3 && at < bytes.length) bytes[at] = value;
          const steps = await readTiff(bytes);
          expect(steps.codes.length + steps.pages.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
