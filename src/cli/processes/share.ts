/** One of several shares of the work, from 1. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/** Reads a share that is written like 2/8; nothing where it is none. */
export function parseShare(text: string): Share | undefined {
  const found = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text);
  const [number, of] = [Number(found?.[1]), Number(found?.[2])];
  return found && number <= of ? { number, of } : undefined;
}

/** Reads a number from 1 to 999; nothing where it is none. */
export function parseCount(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}
