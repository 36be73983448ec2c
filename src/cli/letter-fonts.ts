import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { LetterFonts } from '../rights/letters/letter-pdf.ts';

/** Beside the built program lie the typefaces; run from the sources, they are where pdf.js brings them. */
const BESIDE = path.join(import.meta.dirname, 'fonts');

/** The typefaces of letters: Liberation Sans, which pdf.js brings for files that bring none. */
export async function letterFonts(): Promise<LetterFonts> {
  const folder = existsSync(BESIDE)
    ? BESIDE
    : path.join(
        path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
        'standard_fonts',
      );
  const [regular, bold] = await Promise.all(
    ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'].map(
      async (name) => new Uint8Array(await readFile(path.join(folder, name))),
    ),
  );
  if (!regular || !bold) throw new Error('the typefaces of letters are missing');
  return { regular, bold };
}
