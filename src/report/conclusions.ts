import type { Reading } from '../decode/reading.ts';
import type { Party, PartyId } from '../glossary/entry.ts';
import type { StoryLine } from './report.ts';

/** From here on a score is told as "likely", and up to there as "unlikely". Shares of the scale, 0–1. */
const LIKELY = 0.65;
const UNLIKELY = 0.2;

/** A party that scores take somebody to vote for, and the scores. */
export type Taken = readonly [PartyId, readonly Reading[]];

/**
 * Whom the scores take somebody to vote for, on scales that a source gives. Nothing where scores disagree, or
 * two parties come out likely.
 */
export function takesFor(sure: readonly Reading[]): Taken | undefined {
  const [likely, ...others] = reachedBy(byParty(sure));
  return likely && others.length === 0 && likely[1].every((one) => positionOf(one) >= LIKELY)
    ? likely
    : undefined;
}

/**
 * What the party concludes, as far as its scores say so on a scale that a source gives: whom it takes somebody
 * to vote for. Where scores disagree, or two parties come out likely, nothing is said.
 */
export function conclusionsOf(sure: readonly Reading[], parties: readonly Party[]): readonly StoryLine[] {
  const scored = byParty(sure);
  if (reachedBy(scored).length > 0) {
    const taken = takesFor(sure);
    return taken ? line('story_takes_likely', taken, parties) : [];
  }
  const unlikely = scored.filter(([, readings]) => readings.every((one) => positionOf(one) <= UNLIKELY));
  return unlikely.length === 1 ? unlikely.flatMap((one) => line('story_takes_unlikely', one, parties)) : [];
}

/** Scores on given scales by the party that they are about. */
function byParty(sure: readonly Reading[]): readonly Taken[] {
  const scored = new Map<PartyId, Reading[]>();
  for (const reading of sure) {
    const party = reading.about?.party;
    if (party === undefined || !isOnGivenScale(reading)) continue;
    scored.set(party, [...(scored.get(party) ?? []), reading]);
  }
  return [...scored];
}

function reachedBy(scored: readonly Taken[]): readonly Taken[] {
  return scored.filter(([, readings]) => readings.some((one) => positionOf(one) >= LIKELY));
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

function line(id: string, [party, readings]: Taken, parties: readonly Party[]): readonly StoryLine[] {
  const known = parties.find((one) => one.id === party);
  if (!known) return [];
  return [{ message: { id, slots: { party: known.short } }, readings: readings.map((one) => one.id) }];
}
