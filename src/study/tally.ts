import { places } from './wilson.ts';

/** Where numbers lie. Quartiles by linear interpolation (type 7 of Hyndman and Fan 1996, as in R, NumPy and Excel). */
export interface Distribution {
  readonly count: number;
  readonly mean: number;
  readonly min: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** Where the median of all such replies lies, in 95 of 100 such studies; nothing for fewer than six. */
  readonly medianLow: number | null;
  readonly medianHigh: number | null;
  readonly max: number;
}

/** From so many numbers on, the normal distribution stands for the binomial one. */
const MANY = 1000;
/** What may lie beyond each end of an interval of 95 %. */
const TAIL = 0.025;

/**
 * Which number from either end bounds the median, by the sign test's interval (Conover 1999, section 3.2). Nothing where
 * there are too few numbers for 95 %.
 */
function medianRank(count: number): number | undefined {
  if (count > MANY) return Math.floor((count - 1.959963984540054 * Math.sqrt(count)) / 2);
  let chance = 0.5 ** count;
  let below = 0;
  let rank = 0;
  for (; below + chance <= TAIL; rank += 1) {
    below += chance;
    chance *= (count - rank) / (rank + 1);
  }
  return rank === 0 ? undefined : rank;
}

/** Numbers that come one by one, of which only how often each came is kept. */
export class Tally {
  readonly #counts = new Map<number, number>();
  #count = 0;

  add(number: number): void {
    this.#addTimes(number, 1);
  }

  /** All numbers of another. */
  addAll(other: Tally): void {
    for (const [number, times] of other.#counts) this.#addTimes(number, times);
  }

  #addTimes(number: number, times: number): void {
    this.#counts.set(number, (this.#counts.get(number) ?? 0) + times);
    this.#count += times;
  }

  /** Nothing where no number came. */
  distribution(): Distribution | undefined {
    if (this.#count === 0) return undefined;
    const sorted = [...this.#counts].toSorted(([a], [b]) => a - b);
    const rank = medianRank(this.#count);
    const sum = sorted.reduce((total, [number, count]) => total + number * count, 0);
    return {
      count: this.#count,
      mean: places(sum / this.#count),
      min: sorted[0]?.[0] ?? 0,
      lower: quantile(sorted, this.#count, 0.25),
      median: quantile(sorted, this.#count, 0.5),
      upper: quantile(sorted, this.#count, 0.75),
      medianLow: rank === undefined ? null : numberAt(sorted, rank - 1),
      medianHigh: rank === undefined ? null : numberAt(sorted, this.#count - rank),
      max: sorted.at(-1)?.[0] ?? 0,
    };
  }
}

type Counts = readonly (readonly [number: number, count: number])[];

function quantile(sorted: Counts, count: number, share: number): number {
  const place = (count - 1) * share;
  const below = Math.floor(place);
  const low = numberAt(sorted, below);
  return places(low + (place - below) * (numberAt(sorted, Math.min(below + 1, count - 1)) - low));
}

/** The number at a place, from 0, if each stood as often as it came. */
function numberAt(sorted: Counts, place: number): number {
  let passed = 0;
  for (const [number, count] of sorted) {
    passed += count;
    if (place < passed) return number;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
