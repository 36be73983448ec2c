import { isHeld } from '../decode/is-held.ts';
import type { Decoded, Reading } from '../decode/reading.ts';
import { createIsBought } from '../rights/is-bought.ts';
import { isWithoutSource } from '../rights/rules/sources.ts';
import type { DocumentInfo, Format } from '../read/document.ts';
import type { Figures } from './report.ts';

/** What these hold is counted in the documents that lie in them. */
const ARCHIVES: ReadonlySet<Format> = new Set<Format>(['zip', '7z', 'rar']);

/** Counts the figures of the top of the page, each a number of held fields. */
export function countFigures(
  { readings, people }: Pick<Decoded, 'readings' | 'people'>,
  documents: readonly DocumentInfo[],
  pagesRead: number,
): Figures {
  const held = readings.filter(isHeld);
  const count = (test: (reading: Reading) => boolean): number => held.filter(test).length;
  return {
    held: held.length,
    people: Math.max(people, held.length > 0 ? 1 : 0),
    guesses: count(({ guess }) => guess),
    explained: count(({ status }) => status !== 'unknown' && status !== 'ambiguous'),
    ambiguous: count(({ status }) => status === 'ambiguous'),
    unexplained: count(({ status }) => status === 'unknown'),
    absent: readings.length - held.length,
    withoutSource: count(isWithoutSource),
    scores: count(({ kind }) => kind === 'score'),
    bought: count(createIsBought()),
    pagesRead,
    pages: documents.reduce((sum, { format, pages }) => sum + (ARCHIVES.has(format) ? 0 : pages), 0),
  };
}
