import { expect, test } from 'vitest';
import { createPacker, createUnpacker } from '../../src/extension/pack-readings.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { createDecoder } from '../../src/decode/decode.ts';
import type { Reading } from '../../src/decode/reading.ts';
import type { Field } from '../../src/layout/field.ts';

const LABELS = ['Mosaic Type', 'PTV', 'Postcode', 'GX2_RESID'];
const VALUES = ['K46', '7', '', 'N/A'];

function readSome(): Reading[] {
  const fields = Array.from({ length: 64 }, (_, at): Field => ({
    id: String(at),
    label: LABELS[at % LABELS.length] ?? '',
    value: VALUES[(at >> 2) % VALUES.length] ?? '',
    where: { kind: 'cell', document: 'd', sheet: '', row: at, column: 1 },
  }));
  return createDecoder(loadGlossary()).read(fields);
}

test('readings that crossed in lots are what they were', () => {
  const readings = readSome();
  const [pack, unpack] = [createPacker(), createUnpacker()];
  const lots = [readings.slice(0, 20), readings.slice(20)];
  expect(lots.flatMap((lot) => unpack(structuredClone(pack(lot))))).toEqual(readings);
});

test('what is said of a label and a value crosses once', () => {
  const readings = readSome();
  const pack = createPacker();
  const [first, second] = [pack(readings.slice(0, 32)), pack(readings.slice(32))];
  expect(first.said.length).toBeLessThanOrEqual(LABELS.length * VALUES.length);
  expect(second.said).toEqual([]);
});

test('a reading that differs in one word from another with the same claims is not taken for it', () => {
  const [one] = readSome();
  if (!one) throw new Error('no reading');
  const other: Reading = { ...one, plain: 'Other words.', findings: ['off-scale'] };
  const unpack = createUnpacker();
  expect(unpack(createPacker()([one, other, one]))).toEqual([one, other, one]);
});
