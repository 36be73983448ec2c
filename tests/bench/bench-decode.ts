import { createDecoder } from '../../src/decode/decode.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field } from '../../src/layout/field.ts';
import { measure, milliseconds, type Figure } from './measure.ts';

const FIELDS = 20_000;
const RUNS = 5;

/** Explaining fields against looking their labels up in a Map: what the glossary costs beyond the least thinkable. */
export async function benchDecode(): Promise<Figure[]> {
  const glossary = loadGlossary();
  const labels = glossary.entries.flatMap((entry) => [...entry.labels, ...(entry.aliases ?? [])]);
  const fields: Field[] = Array.from({ length: FIELDS }, (_, i) => ({
    id: String(i),
    label: i % 10 === 0 ? `UNKNOWN_${i % 300}` : (labels[i % labels.length] ?? ''),
    value: String(i % 17),
    where: { kind: 'cell', document: 'bench', sheet: '', row: i, column: 1 },
  }));
  const map = new Map(labels.map((label) => [label, label]));
  const lookUp = await measure(RUNS, () => fields.filter((field) => map.has(field.label)).length);
  const decoder = createDecoder(glossary);
  decoder.read(fields.slice(0, 1000));
  const decode = await measure(RUNS, () => decoder.read(fields));
  const build = await measure(RUNS, () => createDecoder(glossary));
  return [
    { what: `Map look-up of ${FIELDS.toLocaleString('en-GB')} labels`, is: milliseconds(lookUp), goal: '-' },
    { what: 'decode of the same fields', is: milliseconds(decode), goal: '-' },
    {
      what: 'decode a field',
      is: `${((1000 * decode) / FIELDS).toFixed(1)} µs`,
      goal: 'at most 50 µs: 1,000 fields in a frame or three',
    },
    { what: 'decoder made from the glossary', is: milliseconds(build), goal: 'at most 50 ms' },
  ];
}
