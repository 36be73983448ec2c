import type { Reading } from '../decode/reading.ts';
import type { Field } from '../layout/field.ts';

/** What is said of a field and depends on its label and value alone: the same for many fields of a long file. */
type Said = Omit<Reading, keyof Field | 'findings'>;

const SAID: Readonly<Record<keyof Said, true>> = {
  category: true,
  topic: true,
  basis: true,
  guess: true,
  special: true,
  entry: true,
  status: true,
  confidence: true,
  plain: true,
  made: true,
  used: true,
  wrong: true,
  ask: true,
  claims: true,
  alternatives: true,
  parts: true,
  placed: true,
  sources: true,
  scheme: true,
  about: true,
  kind: true,
};
const SAID_KEYS = Object.keys(SAID) as readonly (keyof Said)[];

/** Readings on their way between threads: what is said of them crosses once, not with each field. */
export interface PackedReadings {
  /** What is said here for the first time; its number goes on from the lots before. */
  readonly said: readonly Said[];
  readonly fields: readonly (Field & Pick<Reading, 'findings'>)[];
  /** For each field, the number of what is said of it. */
  readonly which: readonly number[];
}

/** Packs one lot of readings after another. */
export function createPacker(): (readings: readonly Reading[]) => PackedReadings {
  // Readings that were explained once share their claims; the other keys are compared, to be sure.
  const numbers = new Map<Reading['claims'], { readonly number: number; readonly as: Reading }>();
  let count = 0;
  return (readings) => {
    const said: Said[] = [];
    const which = readings.map((reading) => {
      const known = numbers.get(reading.claims);
      if (known && SAID_KEYS.every((key) => known.as[key] === reading[key])) return known.number;
      said.push(pick(reading, (key) => key in SAID) as unknown as Said);
      if (!known) numbers.set(reading.claims, { number: count, as: reading });
      return count++;
    });
    const fields = readings.map(
      (reading) => pick(reading, (key) => !(key in SAID)) as unknown as PackedReadings['fields'][number],
    );
    return { said, fields, which };
  };
}

/** Takes the lots of one packer apart again, in their order. */
export function createUnpacker(): (packed: PackedReadings) => Reading[] {
  const all: Said[] = [];
  return ({ said, fields, which }) => {
    for (const one of said) all.push(one);
    return fields.flatMap((field, at) => {
      const known = all[which[at] ?? -1];
      return known ? [{ ...field, ...known }] : [];
    });
  };
}

/** A copy with some of the keys, by a loop: there are hundreds of thousands of readings. */
function pick(reading: Reading, wanted: (key: string) => boolean): Partial<Reading> {
  const picked: Record<string, unknown> = {};
  for (const key in reading) if (wanted(key)) picked[key] = reading[key as keyof Reading];
  return picked as Partial<Reading>;
}
