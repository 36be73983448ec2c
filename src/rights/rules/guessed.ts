import type { Decoded, Reading } from '../../decode/reading.ts';
import type { Topic } from '../../glossary/entry.ts';
import type { Finding, FindingKind } from '../finding.ts';
import words from '../words.json' with { type: 'json' };
import { holdsPhrase, idsOf, isHeld, sourceTexts } from './texts.ts';

/** An age that was worked out, from a name or otherwise, and not told. */
export function findAgeGuessed({ readings }: Decoded): readonly Finding[] {
  const ages = readings.filter((reading) => reading.topic === 'age' && seemsGuessed(reading));
  if (ages.length === 0) return [];
  const fromName = ages.some(
    (reading) =>
      reading.basis === 'name' || sourceTexts(reading).some((text) => holdsPhrase(text, words.fromName)),
  );
  return [
    {
      kind: 'age-guessed',
      fields: idsOf(ages),
      because: { id: fromName ? 'finding_age_guessed_name' : 'finding_age_guessed' },
      rule: 'art-5-1-d',
    },
  ];
}

/** Ethnicity that was guessed. */
export function findEthnicityGuessed(decoded: Decoded): readonly Finding[] {
  return guessed(decoded, 'ethnicity', 'ethnicity-guessed', 'art-9');
}

/** Religion that was guessed. */
export function findReligionGuessed(decoded: Decoded): readonly Finding[] {
  return guessed(decoded, 'religion', 'religion-guessed', 'art-9');
}

/** A first language that was guessed. */
export function findLanguageGuessed(decoded: Decoded): readonly Finding[] {
  return guessed(decoded, 'language', 'language-guessed', 'art-5-1-d');
}

/** A guess by what its label says, unless the reply itself says that somebody told it. */
function seemsGuessed(reading: Reading): boolean {
  if (!isHeld(reading) || !reading.guess) return false;
  return !sourceTexts(reading).some((text) => holdsPhrase(text, words.told));
}

function guessed({ readings }: Decoded, topic: Topic, kind: FindingKind, rule: string): readonly Finding[] {
  const found = readings.filter((reading) => reading.topic === topic && seemsGuessed(reading));
  if (found.length === 0) return [];
  return [{ kind, fields: idsOf(found), because: { id: `finding_${kind.replaceAll('-', '_')}` }, rule }];
}

/**
 * Topics with a finding of their own, and politics: a condition of the law lets parties hold political
 * opinions, so a guess at one is told with the scores and not as something that should not be there.
 */
const TOLD_APART: ReadonlySet<Topic | undefined> = new Set<Topic>([
  'ethnicity',
  'religion',
  'language',
  'age',
  'party-support',
  'turnout',
  'brexit',
  'issue',
  'attitude',
  'persuasion',
  'canvass',
  'campaign',
  'membership',
  'money',
]);

/** A guess of another special kind, such as health or membership of a trade union; politics is told apart. */
export function findSpecialGuess({ readings }: Decoded): readonly Finding[] {
  const found = readings.filter((reading) => isSpecialGuess(reading) && seemsGuessed(reading));
  if (found.length === 0) return [];
  return [
    {
      kind: 'special-category-guess',
      fields: idsOf(found),
      because: { id: 'finding_special_category_guess', slots: { count: found.length } },
      rule: 'art-9',
    },
  ];
}

function isSpecialGuess({ special, guess, topic }: Reading): boolean {
  return special && guess && !TOLD_APART.has(topic);
}
