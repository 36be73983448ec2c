import { isHeld } from '../../decode/is-held.ts';
import type { Reading } from '../../decode/reading.ts';
import { TOPICS } from '../../glossary/topics.ts';
import type { Report } from '../report.ts';
import type { KindCell, KindRow } from './comparison.ts';

const NOTHING: KindCell = { held: 0, explained: 0, blank: 0 };

/** What each reply holds by kind of thing. Kinds that no reply has are left out. */
export function compareKinds(reports: readonly Report[]): readonly KindRow[] {
  const counted = reports.map(({ fields }) => countKinds(fields));
  return ([...TOPICS, 'unexplained'] as const)
    .map((topic) => ({ topic, cells: counted.map((kinds) => kinds.get(topic) ?? NOTHING) }))
    .filter(({ cells }) => cells.some(({ held, blank }) => held + blank > 0));
}

function countKinds(readings: readonly Reading[]): ReadonlyMap<KindRow['topic'], KindCell> {
  const kinds = new Map<KindRow['topic'], KindCell>();
  for (const reading of readings) {
    // What lies hidden in a document is neither held nor left blank.
    if (reading.hidden !== undefined) continue;
    const topic = reading.topic ?? 'unexplained';
    const { held, explained, blank } = kinds.get(topic) ?? NOTHING;
    const isThere = isHeld(reading);
    kinds.set(topic, {
      held: held + Number(isThere),
      explained: explained + Number(isThere && isExplained(reading)),
      blank: blank + Number(!isThere),
    });
  }
  return kinds;
}

function isExplained({ status }: Reading): boolean {
  return status !== 'unknown' && status !== 'ambiguous';
}
