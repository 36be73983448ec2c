import { isHeld } from '../../decode/is-held.ts';
import type { Reading } from '../../decode/reading.ts';
import type { Report } from '../report.ts';
import type { Place, SameScores } from './comparison.ts';
import questions from './questions.json' with { type: 'json' };

const ONE_SUBJECT: ReadonlySet<string> = new Set(questions.scoresOfOneSubject);

/** Scores that two replies or more give about the same thing, in the order in which they are first met. */
export function compareScores(reports: readonly Report[]): readonly SameScores[] {
  const same = new Map<string, SameScores & { readonly places: Place[] }>();
  for (const [reply, { fields }] of reports.entries())
    for (const reading of fields) {
      const subject = isHeld(reading) ? subjectOf(reading) : undefined;
      if (!subject) continue;
      const key = JSON.stringify(subject);
      const known = same.get(key) ?? { ...subject, places: [] };
      known.places.push({ reply, reading: reading.id });
      same.set(key, known);
    }
  return [...same.values()].filter(({ places }) => new Set(places.map(({ reply }) => reply)).size > 1);
}

/** What a score is about. A difference between two parties is about neither. */
function subjectOf({
  kind,
  topic,
  entry,
  status,
  about,
  placed,
}: Reading): Omit<SameScores, 'places'> | undefined {
  if (kind !== 'score' || topic === undefined || status === 'unknown' || (placed?.scale.min ?? 0) < 0)
    return undefined;
  if (topic === 'party-support')
    return about?.party === undefined ? undefined : { topic, party: about.party };
  if (ONE_SUBJECT.has(topic)) return { topic };
  return entry === undefined ? undefined : { topic, entry };
}
