import { inPdfStream, inPng, inZip } from './repack.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';

/** A kind of file, of which `files` are made and read. `words` mean something in its format. */
export interface Kind {
  readonly name: string;
  readonly endings: readonly string[];
  readonly files: number;
  readonly inside?: string;
  readonly words: readonly string[];
}

/** How often a change goes inside what the file packs rather than into its own bytes. */
const INSIDE = 0.7;
/** Seeds of two runs must not give the same files one step apart. */
const STRIDE = 7_919;

/** The file of a kind that `number` and `seed` always make anew. */
export async function makeFile(
  kind: Kind,
  seeds: readonly Uint8Array[],
  number: number,
  seed: number,
): Promise<Uint8Array> {
  const random = createRandom(Math.imul(seed, STRIDE) + number);
  const words = kind.words.map(
    (word) => new Uint8Array(Buffer.from(word, kind.files > 5000 ? 'utf8' : 'latin1')),
  );
  const base = random.pick(seeds);
  const other = random.pick(seeds);
  const change = (bytes: Uint8Array): Uint8Array => mutate(bytes, random, other, words);
  if (kind.inside !== undefined && random.chance(INSIDE)) {
    if (kind.inside === 'zip') return inZip(base, random, change);
    return kind.inside === 'png' ? inPng(base, random, change) : inPdfStream(base, random, change);
  }
  return change(base);
}
