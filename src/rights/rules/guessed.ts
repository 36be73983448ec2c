import { holdsPhrase } from '../../decode/holds-phrase.ts';
import type { Decoded, Reading } from '../../decode/reading.ts';
import { sourceTexts } from '../../decode/source-texts.ts';
import type { Topic } from '../../glossary/entry.ts';
import type { Finding, FindingKind } from '../finding.ts';
import words from '../words.json' with { type: 'json' };
import { isStandInLabel } from './protected-data.ts';
import { mayBeGuess, namesName, saysGuess } from './says-guess.ts';
import { idsOf } from './texts.ts';

/** An age that was worked out, from a name or otherwise, and not told. */
export function findAgeGuessed({ readings }: Decoded): readonly Finding[] {
  const ages = readings.filter((reading) => reading.topic === 'age' && mayBeGuess(reading));
  const named = ages.filter(isFromName);
  const others = ages.filter((age) => !named.includes(age));
  return [
    ...finding('age-guessed', '_name', named, 'art-5-1-d'),
    ...asSureAsSaid('age-guessed', others, 'art-5-1-d'),
  ];
}

/** Only where the reply says so, in its label or a source, or a source that documents the label does. */
function isFromName(reading: Reading): boolean {
  if (sourceTexts(reading).some(namesName) || holdsPhrase(reading.label, words.fromNameLabels)) return true;
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

/** A first language that was guessed: what is said of it is that it can stand for an origin. */
export function findLanguageGuessed(decoded: Decoded): readonly Finding[] {
  return guessed(decoded, 'language', 'language-guessed', 'art-9');
}

function guessed({ readings }: Decoded, topic: Topic, kind: FindingKind, rule: string): readonly Finding[] {
  const found = readings.filter(
    (reading) => reading.topic === topic && mayBeGuess(reading) && !isStandInLabel(reading.label),
  );
  return asSureAsSaid(kind, found, rule);
}

/** What "seems" a guess has it said of itself; what is usually one "may" be. One says nothing of the other. */
function asSureAsSaid(kind: FindingKind, found: readonly Reading[], rule: string): readonly Finding[] {
  const sure = found.filter(saysGuess);
  const maybe = found.filter((reading) => !sure.includes(reading));
  return [...finding(kind, '', sure, rule), ...finding(kind, '_maybe', maybe, rule)];
}

function finding(
  kind: FindingKind,
  how: '' | '_maybe' | '_name',
  found: readonly Reading[],
  rule: string,
): readonly Finding[] {
  if (found.length === 0) return [];
  const id = `finding_${kind.replaceAll('-', '_')}${how}`;
  return [{ kind, fields: idsOf(found), because: { id }, rule }];
}
