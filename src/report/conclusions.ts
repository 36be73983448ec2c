import type { Reading } from '../decode/reading.ts';
import type { Party, PartyId } from '../glossary/entry.ts';
import type { StoryLine } from './report.ts';

/** From here on a score is told as "likely", and up to there as "unlikely". Shares of the scale, 0–1. */
const LIKELY = 0.65;
const UNLIKELY = 0.2;

/**
 * What the party concludes, as far as its scores say so on a scale that a source gives: whom it takes somebody
 * to vote for. Where scores disagree, or two parties come out likely, nothing is said.
 */
export function conclusionsOf(sure: readonly Reading[], parties: readonly Party[]): readonly StoryLine[] {
  const scored = new Map<PartyId, Reading[]>();
  for (const reading of sure) {
    const party = reading.about?.party;
    if (party === undefined || !isOnGivenScale(reading)) continue;
    scored.set(party, [...(scored.get(party) ?? []), reading]);
  }
  const reached = [...scored].filter(([, readings]) => readings.some((one) => positionOf(one) >= LIKELY));
  const [likely, ...others] = reached;
  if (likely) {
    const agree = others.length === 0 && likely[1].every((one) => positionOf(one) >= LIKELY);
    return agree ? line('story_takes_likely', likely, parties) : [];
  }
  const unlikely = [...scored].filter(([, readings]) => readings.every((one) => positionOf(one) <= UNLIKELY));
  return unlikely.length === 1 ? unlikely.flatMap((one) => line('story_takes_unlikely', one, parties)) : [];
}

/** What one note of a canvasser says in its own words; of several notes none is told before the others. */
export function noteOf(notes: readonly Reading[]): readonly StoryLine[] {
  const [note, ...others] = notes;
  const words = note?.claims.find(({ about }) => about === 'value')?.plain ?? '';
  // A compound code says several things at once, and none of them is what they take somebody for.
  if (!note || others.length > 0 || words === '' || note.parts) return [];
  return [{ message: { id: 'story_noted', slots: { words } }, readings: [note.id] }];
}

function isOnGivenScale({ topic, kind, placed }: Reading): boolean {
  return (
    topic === 'party-support' &&
    kind === 'score' &&
    placed?.position !== undefined &&
    placed.scale.standing === 'given' &&
    placed.scale.min >= 0
  );
}

function positionOf({ placed }: Reading): number {
  return placed?.position ?? Number.NaN;
}

function line(
  id: string,
  [party, readings]: readonly [PartyId, readonly Reading[]],
  parties: readonly Party[],
): readonly StoryLine[] {
  const known = parties.find((one) => one.id === party);
  if (!known) return [];
  return [{ message: { id, slots: { party: known.short } }, readings: readings.map((one) => one.id) }];
}
