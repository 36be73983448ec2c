import { askOnce } from '../../decode/ask-once.ts';
import { holdsPhrase } from '../../decode/holds-phrase.ts';
import { isHeld } from '../../decode/is-held.ts';
import { isNoteLabel, isOwnMatter, isSpecialLabel, isSpecialNote } from '../../decode/is-special-label.ts';
import type { Decoded, Reading } from '../../decode/reading.ts';
import { whoTold } from '../../decode/source-texts.ts';
import type { Topic } from '../../glossary/entry.ts';
import type { Finding, FindingKind } from '../finding.ts';
import words from '../words.json' with { type: 'json' };
import { saysGuess } from './says-guess.ts';
import { idsOf } from './texts.ts';

/** Politics: a condition of the law lets parties hold political opinions, so they are told with the scores. */
const POLITICS: ReadonlySet<Topic> = new Set<Topic>([
  'party-support',
  'turnout',
  'brexit',
  'issue',
  'attitude',
  'persuasion',
  'canvass',
  'campaign',
  'money',
]);

/**
 * Data of a special kind, such as health or membership of a trade union. The law asks for a condition whether
 * it was guessed, told, or nobody says: each is put as what it is. What only stands in for an origin comes last.
 */
export function findProtectedData({ readings }: Decoded): readonly Finding[] {
  const held = readings.filter(
    (reading) => isHeld(reading) && (reading.special || reading.topic === 'nationality'),
  );
  const standsIn = askOnce(isStandInLabel);
  const isProtected = askOnce(isSpecialLabel);
  const found = held.filter((one) => one.special && !standsIn(one.label) && isApart(one, isProtected));
  const told = found.filter(isTold);
  const guesses = found.filter((reading) => !isTold(reading) && saysGuess(reading));
  const known = new Set([...told, ...guesses]);
  return [
    ...counted('special-category-guess', guesses),
    ...counted(
      'special-category-held',
      found.filter((reading) => !known.has(reading)),
    ),
    ...counted('special-category-told', told),
    ...counted(
      'origin-stand-in',
      held.filter(({ label }) => standsIn(label)),
    ),
  ];
}

/** Whether a label names a nationality or a country of birth: that is no ethnic origin, and can stand for one. */
export function isStandInLabel(label: string): boolean {
  return holdsPhrase(label, words.standIns);
}

/** Whether special data is neither politics nor told by a finding of its own. */
function isApart({ topic, guess, label, value }: Reading, isProtected: (label: string) => boolean): boolean {
  if (topic === undefined) return true;
  // A note or a list of whom to reach can be about both, and so can a measure of a person's own faith or health.
  if (POLITICS.has(topic)) return (isNoteLabel(label) && isSpecialNote(value)) || isOwnMatter(label);
  // Any note is handled with care; what it is about its own words say.
  if (topic === 'notes') return isProtected(label) || isSpecialNote(value);
  // Of membership, a trade union's only: a party's own tells of political opinions.
  if (topic === 'membership') return isProtected(label);
  return !guess || (topic !== 'ethnicity' && topic !== 'religion' && topic !== 'language');
}

/** By the reply's own words: that such things are told as a rule does not say that this one was. */
function isTold(reading: Reading): boolean {
  return whoTold(reading) !== undefined;
}

function counted(kind: FindingKind, found: readonly Reading[]): readonly Finding[] {
  if (found.length === 0) return [];
  const because = { id: `finding_${kind.replaceAll('-', '_')}`, slots: { count: found.length } };
  return [{ kind, fields: idsOf(found), because, rule: 'art-9' }];
}
