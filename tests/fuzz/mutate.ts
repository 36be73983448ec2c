import type { Random } from './random.ts';

type Change = (
  bytes: Uint8Array,
  random: Random,
  other: Uint8Array,
  words: readonly Uint8Array[],
) => Uint8Array;

/** The most bytes that one change takes out, doubles or brings in. */
const LONGEST_PIECE = 400;
/** A file that doubles itself again and again says nothing new. */
const LARGEST = 400_000;
/** Numbers at the edges of what a byte, a length or a count holds. */
const EDGES = [0, 1, 0x20, 0x7f, 0x80, 0xff];

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of pieces) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}

function piece(bytes: Uint8Array, random: Random): { from: number; to: number } {
  const from = random.below(bytes.length + 1);
  return { from, to: Math.min(bytes.length, from + 1 + random.below(LONGEST_PIECE)) };
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let left = 1 + random.below(8); left > 0 && copy.length > 0; left--) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}

function toEdge(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const from = random.below(copy.length + 1);
  return copy.fill(random.pick(EDGES), from, from + random.pick([1, 2, 4, 8]));
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, random.below(bytes.length + 1));
}

function takeOut(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = piece(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
}

function double(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = piece(bytes, random);
  const again = bytes.subarray(from, to);
  const times = random.pick([1, 1, 2, 40]);
  return joined(bytes.subarray(0, to), ...Array.from({ length: times }, () => again), bytes.subarray(to));
}

function bringIn(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const { from, to } = piece(other, random);
  const at = random.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
}

function splice(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  return joined(
    bytes.subarray(0, random.below(bytes.length + 1)),
    other.subarray(random.below(other.length + 1)),
  );
}

function bringWord(
  bytes: Uint8Array,
  random: Random,
  _other: Uint8Array,
  words: readonly Uint8Array[],
): Uint8Array {
  if (words.length === 0) return flip(bytes, random);
  const at = random.below(bytes.length + 1);
  const upTo = random.chance(0.5) ? at : Math.min(bytes.length, at + random.below(12));
  return joined(bytes.subarray(0, at), random.pick(words), bytes.subarray(upTo));
}

function swap(bytes: Uint8Array, random: Random): Uint8Array {
  const one = piece(bytes, random);
  const two = piece(bytes, random);
  const [first, second] = one.from <= two.from ? [one, two] : [two, one];
  if (first.to > second.from) return flip(bytes, random);
  return joined(
    bytes.subarray(0, first.from),
    bytes.subarray(second.from, second.to),
    bytes.subarray(first.to, second.from),
    bytes.subarray(first.from, first.to),
    bytes.subarray(second.to),
  );
}

const CHANGES: readonly Change[] = [
  flip,
  toEdge,
  cut,
  takeOut,
  double,
  bringIn,
  splice,
  bringWord,
  bringWord,
  swap,
];

/** A few changes to a file, as damage, other programs and ill will make them. `words` mean something in its format. */
export function mutate(
  bytes: Uint8Array,
  random: Random,
  other: Uint8Array,
  words: readonly Uint8Array[],
): Uint8Array {
  let changed = bytes;
  for (let left = random.pick([1, 1, 2, 3, 6]); left > 0; left--) {
    changed = random.pick(CHANGES)(changed, random, other, words).subarray(0, LARGEST);
  }
  return changed;
}
