import { benchBrowser } from './bench-browser.ts';
import { benchContent } from './bench-content.ts';
import { benchCsv } from './bench-csv.ts';
import { benchDecode } from './bench-decode.ts';
import { benchGlossary } from './bench-glossary.ts';
import { benchOcr } from './bench-ocr.ts';
import { benchPage } from './bench-page.ts';
import { benchPdf } from './bench-pdf.ts';
import { benchPile } from './bench-pile.ts';
import { benchReadings } from './bench-readings.ts';
import { benchSizes } from './bench-sizes.ts';
import { benchStudy } from './bench-study.ts';
import { benchTables } from './bench-tables.ts';
import type { Figure } from './measure.ts';

// npm run bench: figures against their goals. It prints and never fails: a busy machine is nobody's fault.

function print(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.what.length));
  for (const { what, is, goal } of figures)
    process.stdout.write(`${what.padEnd(width)}  ${is.padStart(12)}  ${goal}\n`);
  process.stdout.write('\n');
}

print(await benchPdf());
print(await benchBrowser());
print(benchCsv());
print(await benchDecode());
print(await benchGlossary());
print(await benchPage());
print(await benchReadings());
print(await benchContent());
print(await benchTables());
print(await benchStudy());
print(await benchPile());
print(await benchOcr());
print(benchSizes());
