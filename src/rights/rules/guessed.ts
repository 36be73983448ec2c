import type { Decoded, Reading } from '../../decode/reading.ts';
import { sourceTexts } from '../../decode/source-texts.ts';
import type { Topic } from '../../glossary/entry.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { isStandInLabel } from './protected-data.ts';
import { mayBeGuess, namesName, saysGuess } from './says-guess.ts';
import { idsOf } from './texts.ts';

/** An age that was worked out, from a name or otherwise, and not told. */
export function findAgeGuessed({ readings }: Decoded): readonly Finding[] {
  const ages = readings.filter((reading) => reading.topic === 'age' && mayBeGuess(reading));
  if (ages.length === 0) return [];
  const id = ages.some(isFromName)
    ? 'finding_age_guessed_name'
    : ages.some(saysGuess)
      ? 'finding_age_guessed'
      : 'finding_age_guessed_maybe';
  return [{ kind: 'age-guessed', fields: idsOf(ages), because: { id }, rule: 'art-5-1-d' }];
}

/** Only where the reply says so, or a source that documents the label does. */
function isFromName(reading: Reading): boolean {
  if (sourceTexts(reading).some(namesName)) return true;
  return reading.basis === 'name' && reading.status === 'documented';
}

/** Ethnicity that was guessed. What only stands in for it has a finding of its own. */
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

/** What "seems" a guess has it said of itself; what is usually one "may" be. */
function guessed({ readings }: Decoded, topic: Topic, kind: FindingKind, rule: string): readonly Finding[] {
  const found = readings.filter(
    (reading) => reading.topic === topic && mayBeGuess(reading) && !isStandInLabel(reading.label),
  );
  if (found.length === 0) return [];
  const id = `finding_${kind.replaceAll('-', '_')}${found.some(saysGuess) ? '' : '_maybe'}`;
  return [{ kind, fields: idsOf(found), because: { id }, rule }];
}
