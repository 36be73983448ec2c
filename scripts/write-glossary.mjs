// Writes the glossary for others to use: dist/glossary.json with its JSON Schema, and a CSV with what its columns hold.
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import Papa from 'papaparse';
import columns from '../src/glossary/glossary-columns.json' with { type: 'json' };
import { GLOSSARY_COLUMNS, glossaryRows } from '../src/glossary/glossary-rows.ts';
import { loadGlossary } from '../src/glossary/load-glossary.ts';
import { GlossarySchema } from '../src/glossary/schema.ts';

/** A change to what the file holds is a new number. */
const SCHEMA = 'sar-decoder-glossary/1';
const LICENCE = 'Our own words: CC BY 4.0. Names of segments are trade marks of their owners.';

/** Rows as CSV for a spreadsheet: a cell that it would take for a formula gets an apostrophe. */
function csvOf(rows, fields) {
  return `${Papa.unparse({ fields, data: rows }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

/** Writes four files into `folder`. */
export async function writeGlossary(folder) {
  const glossary = loadGlossary();
  await mkdir(folder, { recursive: true });
  const files = {
    'glossary.json': `${JSON.stringify({ schema: SCHEMA, licence: LICENCE, ...glossary }, null, 1)}\n`,
    'glossary.schema.json': `${JSON.stringify(toJsonSchema(GlossarySchema), null, 1)}\n`,
    'glossary.csv': csvOf(glossaryRows(glossary), [...GLOSSARY_COLUMNS]),
    'glossary-columns.csv': csvOf(columns, ['column', 'holds']),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(resolve(folder, name), text)));
}
