import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { benchBrowser } from './bench-browser.ts';
import { benchCsv } from './bench-csv.ts';
import { benchDecode } from './bench-decode.ts';
import { benchOcr } from './bench-ocr.ts';
import { benchPage } from './bench-page.ts';
import { benchPdf } from './bench-pdf.ts';
import { benchSizes } from './bench-sizes.ts';
import { benchTables } from './bench-tables.ts';
import { milliseconds, type Figure } from './measure.ts';

// npm run bench: figures against their goals. It prints and never fails: a busy machine is nobody's fault.

const GLOSSARY = path.join(import.meta.dirname, '../../src/glossary/load-glossary.ts');

/** Loading the glossary in a process of its own, so that nothing is loaded yet. */
function benchGlossary(): Figure[] {
  const code = `const start = performance.now(); const { loadGlossary } = await import(process.argv[1]); loadGlossary(); process.stdout.write(String(performance.now() - start))`;
  const time = Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code, GLOSSARY], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return [{ what: 'glossary loaded from its files', is: milliseconds(time), goal: 'at most 150 ms' }];
}

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
print(benchGlossary());
print(await benchPage());
print(await benchTables());
print(await benchOcr());
print(benchSizes());
