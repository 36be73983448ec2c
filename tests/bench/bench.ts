import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { benchBrowser } from './bench-browser.ts';
import { benchContent } from './bench-content.ts';
import { benchCsv } from './bench-csv.ts';
import { benchDecode } from './bench-decode.ts';
import { benchGlossary } from './bench-glossary.ts';
import { benchLabels } from './bench-labels.ts';
import { benchOcr } from './bench-ocr.ts';
import { benchPage } from './bench-page.ts';
import { benchPdf } from './bench-pdf.ts';
import { benchPile } from './bench-pile.ts';
import { benchPopup } from './bench-popup.ts';
import { benchReadings } from './bench-readings.ts';
import { benchSizes } from './bench-sizes.ts';
import { benchStudy } from './bench-study.ts';
import { benchTables } from './bench-tables.ts';
import { markdownTable, printedTable, withFigures } from './figures-table.ts';
import type { Figure } from './measure.ts';

// npm run bench -- [--only NAME…] [--write]
// Figures against their goals and peers, in one table. It never fails: a busy machine is nobody's fault.
// With --write, those that have a goal take the place of the table in the README.

const BENCHES: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  pdf: benchPdf,
  browser: benchBrowser,
  csv: benchCsv,
  decode: benchDecode,
  glossary: benchGlossary,
  page: benchPage,
  popup: benchPopup,
  readings: benchReadings,
  content: benchContent,
  tables: benchTables,
  labels: benchLabels,
  study: benchStudy,
  pile: benchPile,
  ocr: benchOcr,
  sizes: benchSizes,
};
const README = path.join(import.meta.dirname, '../../README.md');

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, write: { type: 'boolean' } },
});
const names = values.only ?? Object.keys(BENCHES);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(
    `No such bench: ${unknown.join(', ')}. There are ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  const figures: Figure[] = [];
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    figures.push(...((await BENCHES[name]?.()) ?? []));
  }
  process.stdout.write(`${printedTable(figures)}\n`);
  if (values.write) await write(figures, names);
}

async function write(figures: readonly Figure[], measured: readonly string[]): Promise<void> {
  const some = measured.length < Object.keys(BENCHES).length ? ` (only ${measured.join(', ')})` : '';
  const where = `Measured by \`npm run bench\`${some} on ${availableParallelism()} cores with Node ${process.versions.node}. A peer does the like of it, and was measured in the same run.`;
  const text = withFigures(readFileSync(README, 'utf8'), markdownTable(figures, where));
  writeFileSync(README, await format(text, { ...(await resolveConfig(README)), filepath: README }));
  process.stderr.write('Written to README.md.\n');
}
