import { isHeld } from '../../decode/is-held.ts';
import { isSamePersonsName, nameWords } from '../../decode/person-name.ts';
import type { Reading } from '../../decode/reading.ts';
import type { Report } from '../report.ts';
import type { Place, WhoseReplies } from './comparison.ts';
import questions from './questions.json' with { type: 'json' };

const NAMES: ReadonlySet<string> = new Set(questions.names);
const BIRTH: ReadonlySet<string> = new Set(questions.birthDates);

/** Words of a name that show who somebody is: a first name alone may be anybody's. */
const FEWEST_WORDS = 2;

/** What shows in one reply whom it is about. */
interface Identity {
  readonly several: boolean;
  readonly names: readonly Reading[];
  readonly births: readonly Reading[];
}

type Verdict = WhoseReplies['verdict'];

/**
 * Whether replies are about one person: by their names and dates of birth, each reply against each other.
 * `stated`: the reader says so.
 */
export function tellWhose(reports: readonly Report[], stated: boolean): WhoseReplies {
  const identities = reports.map(identityOf);
  const verdicts = identities.flatMap((one, index) =>
    identities.slice(index + 1).map((other) => judge(one, other)),
  );
  return { verdict: worstOf(verdicts), stated, evidence: identities.flatMap(placesOf) };
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('differ')) return 'differ';
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'same';
}

function identityOf({ fields, figures }: Report): Identity {
  const held = fields.filter((reading) => isHeld(reading) && reading.status !== 'unknown');
  return {
    several: figures.people > 1,
    names: held.filter(({ entry }) => entry !== undefined && NAMES.has(entry)),
    births: held.filter(({ entry, parsed }) => entry !== undefined && BIRTH.has(entry) && parsed?.date),
  };
}

function placesOf({ names, births }: Identity, reply: number): readonly Place[] {
  return [...names, ...births].map(({ id }) => ({ reply, reading: id }));
}

function judge(one: Identity, other: Identity): Verdict {
  if (one.several || other.several) return 'cannot-tell';
  const born = sameBirth(one.births, other.births);
  const [mine, theirs] = [wordsOf(one.names), wordsOf(other.names)];
  if (Math.min(mine.length, theirs.length) < FEWEST_WORDS) return born === false ? 'differ' : 'cannot-tell';
  const named = isSamePersonsName(mine, theirs);
  // A parent and a child may share a name, and a person may change theirs.
  if (born !== undefined && named !== born) return 'cannot-tell';
  return named ? 'same' : 'differ';
}

/** Nothing where either has no date of birth, or a reply has two. */
function sameBirth(one: readonly Reading[], other: readonly Reading[]): boolean | undefined {
  const [mine, theirs] = [daysOf(one), daysOf(other)];
  const [day] = mine;
  if (day === undefined || mine.size > 1 || theirs.size !== 1) return undefined;
  return theirs.has(day);
}

function daysOf(births: readonly Reading[]): ReadonlySet<string> {
  return new Set(births.flatMap(({ parsed }) => parsed?.date ?? []));
}

function wordsOf(names: readonly Reading[]): readonly string[] {
  return nameWords(names.map(({ value }) => value).join(' '));
}
