import { createDecoder } from '../../src/decode/decode.ts';
import { normaliseLabel } from '../../src/decode/normalise-label.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field } from '../../src/layout/field.ts';
import { compareInTurns, measure, milliseconds, type Figure } from './measure.ts';

const FIELDS = 1_000_000;
const RUNS = 3;
/** Labels of a very wide reply, and values of each, as many as a percentage has. */
const LABELS = 300;
const VALUES = 101;

/** Explaining fields against looking their labels up in a Map: what the glossary costs beyond the least thinkable. */
export async function benchDecode(): Promise<Figure[]> {
  const glossary = loadGlossary();
  const all = glossary.entries.flatMap((entry) => [...entry.labels, ...(entry.aliases ?? [])]);
  const labels = all.filter((_, at) => at % Math.floor(all.length / LABELS) === 0).slice(0, LABELS);
  const fields: Field[] = Array.from({ length: FIELDS }, (_, i) => ({
    id: String(i),
    label: i % 10 === 0 ? `UNKNOWN_${i % LABELS}` : (labels[i % labels.length] ?? ''),
    value: String(Math.floor(i / LABELS) % VALUES),
    where: { kind: 'cell', document: 'bench', sheet: '', row: i, column: 1 },
  }));
  const map = new Map(labels.map((label) => [normaliseLabel(label).key, label]));
  const written = new Map(labels.map((label) => [label, label]));
  const decoder = createDecoder(glossary);
  const { floor, whole } = await compareInTurns(
    RUNS,
    () => timed(() => fields.filter(({ label }) => map.has(normaliseLabel(label).key)).length),
    () => timed(() => decoder.read(fields)),
  );
  const bare = await measure(RUNS, () => fields.filter(({ label }) => written.has(label)).length);
  const build = await measure(RUNS, () => createDecoder(loadGlossary()));
  return [
    { what: 'a million labels normalised and looked up in a Map', is: milliseconds(floor), goal: '-' },
    { what: 'the same fields decoded', is: milliseconds(whole), goal: '-' },
    {
      what: 'a million fields decoded / looked up in a Map',
      is: (whole / floor).toFixed(2),
      goal: 'at most 10',
      peer: `Map of normalised labels: ${milliseconds(floor)}`,
    },
    { what: 'ratio to a Map of labels as they are written', is: (whole / bare).toFixed(0), goal: '-' },
    { what: 'decoder made from the glossary', is: milliseconds(build), goal: 'at most 50 ms' },
  ];
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
