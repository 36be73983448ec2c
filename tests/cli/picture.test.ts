import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ocrTools } from '../../src/cli/ocr-tools.ts';
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { drawPage } from '../read/draw-page.ts';

const REPLY = path.join(import.meta.dirname, '../replies/labour-pdf-ruled-annex/input.pdf');

function pairs(fields: readonly { label: string; value: string }[]): string[] {
  return fields.map(({ label, value }) => `${label}: ${value}`);
}

test('what stands in a picture of a page is what stands on the page', async () => {
  const bytes = new Uint8Array(readFileSync(REPLY));
  if (!ocrTools) throw new Error('The engine is not installed.');
  const options = { read: { pdf: loadPdfTools, ocr: ocrTools }, glossary: loadGlossary(), tool: 'test' };
  const printed = await decodeReply([{ name: 'reply.pdf', bytes }], options);
  const page = printed.report?.fields[0]?.where;
  const number = page?.kind === 'page' ? page.page : 1;
  const picture = await drawPage(bytes, number, 150);
  const read = await decodeReply([{ name: 'reply.png', bytes: picture }], options);
  ocrTools.close();
  expect(read.warnings.map(({ code }) => code)).toContain('read-from-picture');
  const wanted = pairs(
    (printed.report?.fields ?? []).filter(({ where }) => where.kind === 'page' && where.page === number),
  );
  const found = pairs(read.report?.fields ?? []);
  expect(wanted.length).toBeGreaterThan(5);
  expect(found.filter((pair) => wanted.includes(pair)).length).toBeGreaterThanOrEqual(0.9 * wanted.length);
  expect(read.report?.fields.every(({ ocr }) => ocr !== undefined && ocr > 0)).toBe(true);
});
