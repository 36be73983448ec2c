import { createLayout } from '../../src/layout/layout.ts';
import type { Laid } from '../../src/layout/field.ts';
import type { Page, Part } from '../../src/read/document.ts';
import { makePdf, type Pdf } from '../read/make-pdf.ts';
import { readAll } from '../read/read-all.ts';

/** Lays out what a file holds. */
export async function layOut(name: string, bytes: Uint8Array): Promise<Laid & { parts: Part[] }> {
  const { parts } = await readAll(name, bytes);
  const layout = createLayout();
  for (const part of parts) layout.add(part);
  return { ...layout.finish(), parts };
}

/** Lays out a PDF that a few drawing commands make. */
export async function layOutPdf(draw: (pdf: Pdf) => void): Promise<Laid & { pages: Page[] }> {
  const laid = await layOut('reply.pdf', await makePdf(draw));
  return { ...laid, pages: laid.parts.flatMap((part) => (part.kind === 'page' ? [part] : [])) };
}

/** Labels and values, and nothing else. */
export function pairsOf(laid: Laid): [string, string][] {
  return laid.fields.map((field) => [field.label, field.value]);
}
