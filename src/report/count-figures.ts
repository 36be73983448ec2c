import type { Reading } from '../decode/reading.ts';
import type { DocumentInfo, Format } from '../read/document.ts';
import type { Figures } from './report.ts';

/** What these hold is counted in the documents that lie in them. */
const ARCHIVES: ReadonlySet<Format> = new Set<Format>(['zip', '7z', 'rar']);

/** Whether a field counts as held: it has a value, and one that can be seen. */
export function isHeld(reading: Reading): boolean {
  return reading.absent === undefined && reading.hidden === undefined;
}

/** Counts the figures of the top of the page, each a number of held fields. */
export function countFigures(
  readings: readonly Reading[],
  documents: readonly DocumentInfo[],
  pagesRead: number,
): Figures {
  const held = readings.filter(isHeld);
  const count = (test: (reading: Reading) => boolean): number => held.filter(test).length;
  return {
    held: held.length,
    guesses: count(({ guess }) => guess),
    explained: count(({ status }) => status !== 'unknown' && status !== 'ambiguous'),
    ambiguous: count(({ status }) => status === 'ambiguous'),
    unexplained: count(({ status }) => status === 'unknown'),
    absent: readings.length - held.length,
    withoutSource: count(isWithoutSource),
    scores: count(({ kind }) => kind === 'score'),
    bought: count(({ basis }) => basis === 'bought'),
    pagesRead,
    pages: documents.reduce((sum, { format, pages }) => sum + (ARCHIVES.has(format) ? 0 : pages), 0),
  };
}

/** A field beside which the reply says nothing of where it came from. */
function isWithoutSource(reading: Reading): boolean {
  if (reading.kind === 'source' || reading.kind === 'recipient') return false;
  return reading.givenSource === undefined;
}
