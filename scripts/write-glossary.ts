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
function csvOf(rows: readonly object[], fields: readonly string[]): string {
  return `${Papa.unparse({ fields: [...fields], data: [...rows] }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

/** The glossary's own schema, with the two lines that the file has besides. */
function schemaOfFile(): object {
  const schema = toJsonSchema(GlossarySchema, { target: 'draft-2020-12' });
  return {
    ...schema,
    properties: { schema: { const: SCHEMA }, licence: { type: 'string' }, ...schema.properties },
    required: ['schema', 'licence', ...(schema.required ?? [])],
  };
}

/** Writes four files into `folder`. */
export async function writeGlossary(folder: string): Promise<void> {
  const glossary = loadGlossary();
  await mkdir(folder, { recursive: true });
  const files = {
    'glossary.json': `${JSON.stringify({ schema: SCHEMA, licence: LICENCE, ...glossary }, null, 1)}\n`,
    'glossary.schema.json': `${JSON.stringify(schemaOfFile(), null, 1)}\n`,
    'glossary.csv': csvOf(glossaryRows(glossary), [...GLOSSARY_COLUMNS]),
    'glossary-columns.csv': csvOf(columns, ['column', 'holds']),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(resolve(folder, name), text)));
}
