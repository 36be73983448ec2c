import { looksLikeCode } from './read-value.ts';
import type { CodeSeen, HistoryEvent, Reading } from './reading.ts';

/** Kinds whose short values are names, marks or amounts that explain themselves. */
const NOT_CODES: ReadonlySet<string> = new Set(['contact', 'text', 'source', 'recipient']);

/** The longest share of a score that is written like a code; longer is an amount. In UTF-16 units. */
const LONGEST_MARK = 3;

/** Every value that reads like a code, as printed, with its scheme and label where they are known. */
export function listCodes(
  readings: readonly Reading[],
  history: readonly HistoryEvent[],
): readonly CodeSeen[] {
  const codes = readings.filter(isCode).map(seen);
  const known = new Set(codes.map(({ raw }) => raw));
  for (const { cells } of history)
    for (const { label, value, scheme } of cells) {
      if (known.has(value) || (scheme === undefined && !isShortMark(value))) continue;
      known.add(value);
      codes.push({ raw: value, label, ...(scheme !== undefined && { scheme }) });
    }
  return codes;
}

function seen({ value, scheme, label }: Reading): CodeSeen {
  return { raw: value, label, ...(scheme !== undefined && { scheme }) };
}

function isCode(reading: Reading): boolean {
  if (reading.absent !== undefined || reading.hidden !== undefined) return false;
  if (reading.scheme !== undefined || reading.parts !== undefined || reading.alternatives !== undefined)
    return true;
  // A code beside a name that no list gives it is a code all the same.
  if (reading.entry !== undefined && reading.status === 'unknown') return true;
  if (reading.kind !== undefined && NOT_CODES.has(reading.kind)) return false;
  const value = reading.value.trim();
  return isShortMark(value) || (looksLikeCode(value) && /[A-Z]/i.test(value) && /\d/.test(value));
}

function isShortMark(value: string): boolean {
  return value.length <= LONGEST_MARK && looksLikeCode(value) && !value.includes('.');
}
