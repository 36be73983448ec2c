/** A share with the interval in which the true one lies, in 95 of 100 such studies. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The standard normal quantile of 0.975, for intervals of 95 %. */
const Z = 1.959963984540054;

/** The Wilson score interval without correction for continuity (Wilson 1927; method 3 of Newcombe 1998). */
export function wilson(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  const square = Z * Z;
  const middle = share + square / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const whole = 1 + square / of;
  return {
    count,
    of,
    share: places(share),
    low: count === 0 ? 0 : places(Math.max(0, (middle - half) / whole)),
    high: count === of ? 1 : places(Math.min(1, (middle + half) / whole)),
  };
}

/** Six places are more than any study bears, and the same on every machine. */
export function places(number: number): number {
  return Number(number.toFixed(6));
}
