import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';
import type { Bitmap } from '../../src/read/ocr/bitmap.ts';
import { greyOfRgba } from '../../src/read/ocr/bitmap.ts';
import { drawPage } from '../read/draw-page.ts';
import { makeRuledReply } from './make-long-reply.ts';

const POINTS_AN_INCH = 72;
/** Dots an inch of an office scanner. */
const DPI = 300;
const QUALITY = 80;

/** A reply of so many pages, each full of a ruled table, as an office scanner gives it: and the same pages as pixels. */
export async function makeScan(pages: number): Promise<{ bytes: Uint8Array; bitmaps: readonly Bitmap[] }> {
  // The first page is a letter with little on it.
  const reply = await makeRuledReply(pages + 1);
  const scan = await PDFDocument.create();
  const bitmaps: Bitmap[] = [];
  for (let number = 2; number <= pages + 1; number += 1) {
    const drawn = await loadImage(await drawPage(reply, number, DPI));
    const { width, height } = drawn;
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.drawImage(drawn, 0, 0);
    const jpeg = await canvas.encode('jpeg', QUALITY);
    context.drawImage(await loadImage(jpeg), 0, 0);
    bitmaps.push(greyOfRgba(context.getImageData(0, 0, width, height).data, width, height));
    const size = { width: (width * POINTS_AN_INCH) / DPI, height: (height * POINTS_AN_INCH) / DPI };
    scan.addPage([size.width, size.height]).drawImage(await scan.embedJpg(jpeg), { x: 0, y: 0, ...size });
  }
  return { bytes: await scan.save(), bitmaps };
}
