import type { Reading } from '../decode/reading.ts';
import { createDecoder } from '../decode/decode.ts';
import type { Glossary, Topic } from '../glossary/entry.ts';
import type { Field } from '../layout/field.ts';
import type { Explanation, PagePair } from './messages.ts';

/** Everyday facts that explain themselves. A mark on each "Name" and "Postcode" would only be noise. */
const EVERYDAY: ReadonlySet<Topic> = new Set([
  'name',
  'address',
  'postcode',
  'email',
  'telephone',
  'social-media',
  'birth-date',
  'date',
  'identifier',
]);

/** Explained pairs that a table must hold before its unexplained ones are called the party's. */
const VOUCHING = 2;

function fieldOf(pair: PagePair, index: number): Field {
  return {
    id: String(index),
    label: pair.label,
    value: pair.value,
    where: { kind: 'line', document: 'tab', line: index + 1 },
  };
}

function explanationOf(reading: Reading): Explanation {
  const { status, plain, made, claims, alternatives = [], sources } = reading;
  const value = claims.find(({ about }) => about === 'value');
  return {
    pair: Number(reading.id),
    explainsValue: reading.scheme !== undefined && value !== undefined && value.status !== 'unknown',
    status,
    plain: [plain, made ?? ''].filter((sentence) => sentence !== ''),
    alternatives: alternatives.map((one) => `${one.name}: ${one.plain}`),
    sources: sources.map(({ title }) => title),
  };
}

/**
 * Explains labels found on a web page with the same decoder that reads replies. Pairs that need no
 * mark are left out: everyday facts, and unexplained ones that nothing around them vouches for.
 */
export function explainPairs(glossary: Glossary, pairs: readonly PagePair[], context: string): Explanation[] {
  const decoded = createDecoder(glossary).finish({
    fields: pairs.map(fieldOf),
    events: [],
    letter: [],
    prose: [
      { kind: 'prose', text: context, where: { kind: 'line', document: 'tab', line: 1 }, heading: false },
    ],
    tables: [],
    warnings: [],
  });
  const marked = decoded.readings.filter(
    ({ status, topic }) => status === 'unknown' || topic === undefined || !EVERYDAY.has(topic),
  );
  const explainedIn = new Map<number, number>();
  for (const reading of marked) {
    const group = pairs[Number(reading.id)]?.group;
    if (group === undefined || reading.status === 'unknown') continue;
    explainedIn.set(group, (explainedIn.get(group) ?? 0) + 1);
  }
  return marked
    .filter(({ id, status }) => {
      const group = pairs[Number(id)]?.group ?? -1;
      return status !== 'unknown' || (explainedIn.get(group) ?? 0) >= VOUCHING;
    })
    .map(explanationOf);
}
