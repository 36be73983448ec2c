import { isHeld } from '../../decode/is-held.ts';
import type { Reading } from '../../decode/reading.ts';
import type { Topic } from '../../glossary/entry.ts';
import { takesFor } from '../conclusions.ts';
import type { Report } from '../report.ts';
import data from './questions.json' with { type: 'json' };

/** What one reply answers to one question, and the readings that say so. */
export interface Answer {
  readonly question: string;
  readonly entry?: string;
  readonly answer: string;
  readonly readings: readonly string[];
}

const LISTED: ReadonlySet<string> = new Set(data.listed);
const NOTED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(data.noted).map(([scheme, codes]) => [
    scheme,
    new Map(Object.entries(codes).map(([code, party]) => [fold(code), party])),
  ]),
);

/**
 * What a reply answers to the questions that replies can be compared by. It rests on readings that are
 * documented or reported, and are about one person; our own readings of labels contradict nobody.
 */
export function answersOf({ fields }: Report): readonly Answer[] {
  const sure = fields.filter(isSure);
  const taken = takesFor(sure);
  return [
    ...(taken ? [{ question: 'vote', answer: taken[0], readings: taken[1].map(({ id }) => id) }] : []),
    ...sure.flatMap((reading) => [
      ...leaning(reading),
      ...noted(reading),
      ...exact(reading),
      ...listed(reading),
    ]),
  ];
}

function isSure(reading: Reading): boolean {
  return isHeld(reading) && (reading.status === 'documented' || reading.status === 'reported');
}

/** A score that leans to one side, on a scale that a source gives. A low one may be no leaning at all. */
function leaning({ id, entry, placed }: Reading): readonly Answer[] {
  const known = data.leanings.find((one) => one.entry === entry);
  if (!known || placed?.scale.standing !== 'given' || (placed.position ?? 0) < data.likely) return [];
  return [{ question: known.question, answer: known.answer, readings: [id] }];
}

/** The party that somebody noted. A code of several parts says several things at once. */
function noted({ id, scheme, value, parts }: Reading): readonly Answer[] {
  const party = scheme === undefined ? undefined : NOTED.get(scheme)?.get(fold(value));
  return party === undefined || parts ? [] : [{ question: 'noted', answer: party, readings: [id] }];
}

/** Something of which a person has one, whatever the reply calls it. */
function exact(reading: Reading): readonly Answer[] {
  const known = data.exact.find(({ entry }) => entry === reading.entry);
  if (!known) return [];
  const answer =
    known.by === 'date'
      ? reading.parsed?.date
      : known.by === 'claim'
        ? saidOf(reading)
        : fold(reading.value).replaceAll(' ', '');
  return answer ? [{ question: known.question, answer, readings: [reading.id] }] : [];
}

/** A value of a list that both replies use: the same scheme, or the few values of the same entry. */
function listed(reading: Reading): readonly Answer[] {
  const { id, topic, entry, scheme } = reading;
  const answer = saidOf(reading);
  if (topic === undefined || !LISTED.has(topic) || answer === undefined) return [];
  const list = scheme ?? entry;
  return list === undefined ? [] : [{ question: topic satisfies Topic, entry: list, answer, readings: [id] }];
}

/** What a value says, in the same words for every way of writing it. Nothing where that is not sure. */
function saidOf({ claims }: Reading): string | undefined {
  const said = claims.find(({ about }) => about === 'value');
  const sure = said?.status === 'documented' || said?.status === 'reported';
  return sure && said.plain !== '' ? said.plain : undefined;
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toUpperCase();
}
