import { pause } from '../../../shared/pause.ts';
import { findAll, foldText } from './fold-text.ts';
import { unitName, type FindSource } from './find-sources.ts';

/** A unit in which the words stand. */
export interface FoundUnit {
  readonly source: FindSource;
  readonly key: string;
  /** What it carries on the page. */
  readonly name: string;
  readonly count: number;
}

/** What a search has found so far. */
export interface Found {
  /** As they are searched. */
  readonly words: string;
  readonly units: readonly FoundUnit[];
  readonly count: number;
  readonly isDone: boolean;
  /** Units without any text, as pages that are pictures are. */
  readonly withoutText: number;
}

/** The page's thread is let go after so many milliseconds. */
const SLICE_MS = 8;
/** What was found so far is told so often: nobody reads faster. */
const TELL_MS = 150;

/**
 * Looks for words in all sources, and tells what was found from time to time and at the end. A long document
 * takes a while, in which the page stays free; `signal` ends it.
 */
export async function findInSources(
  sources: ReadonlyMap<string, FindSource>,
  words: string,
  signal: AbortSignal,
  tell: (found: Found) => void,
): Promise<void> {
  const units: FoundUnit[] = [];
  let count = 0;
  let withoutText = 0;
  const now = (isDone: boolean): Found => ({ words, units: [...units], count, isDone, withoutText });
  let since = performance.now();
  let told = since;
  for (const [name, source] of sources) {
    for await (const { key, text } of source.units()) {
      if (signal.aborted) return;
      const here = findAll(foldText(text), words).length;
      if (here > 0) units.push({ source, key, name: unitName(name, key), count: here });
      if (text.trim() === '') withoutText += 1;
      count += here;
      if (performance.now() - since < SLICE_MS) continue;
      if (since - told >= TELL_MS) {
        tell(now(false));
        told = since;
      }
      await pause();
      since = performance.now();
    }
  }
  if (!signal.aborted) tell(now(true));
}

/** The unit of the place with that number, counted from nought, and which of its places it is. */
export function placeNumber(
  { units }: Found,
  number: number,
): { readonly unit: FoundUnit; readonly nth: number } | undefined {
  let before = 0;
  for (const unit of units) {
    if (number < before + unit.count) return { unit, nth: number - before };
    before += unit.count;
  }
  return undefined;
}
