import { holdsPhrase } from '../../decode/holds-phrase.ts';
import { isHeld } from '../../decode/is-held.ts';
import { isSpecialLabel } from '../../decode/is-special-label.ts';
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
  'segment',
]);

/** A guess of a special kind, such as health or membership of a trade union. */
export function findSpecialGuess({ readings }: Decoded): readonly Finding[] {
  return counted('special-category-guess', readings.filter(isProtected).filter(saysGuess));
}

/** The same where the reply says who told it: the law asks for a condition all the same. */
export function findSpecialTold({ readings }: Decoded): readonly Finding[] {
  return counted('special-category-told', readings.filter(isProtected).filter(isTold));
}

/** The same where the reply does not say whether it was told or guessed. */
export function findSpecialHeld({ readings }: Decoded): readonly Finding[] {
  const open = readings.filter(isProtected).filter((reading) => !isTold(reading) && !saysGuess(reading));
  return counted('special-category-held', open);
}

/** A nationality or a country of birth: it is no ethnic origin, and can stand for one. */
export function findStandIn({ readings }: Decoded): readonly Finding[] {
  return counted(
    'origin-stand-in',
    readings.filter((reading) => isHeld(reading) && isStandIn(reading)),
  );
}

/** Whether a reading is about a nationality or a country of birth. */
export function isStandIn({ label, topic, special }: Reading): boolean {
  return (special || topic === 'nationality') && holdsPhrase(label, words.standIns);
}

/** Special data that is neither politics nor told by a finding of its own. */
function isProtected(reading: Reading): boolean {
  const { special, topic, guess, label } = reading;
  if (!special || !isHeld(reading) || isStandIn(reading)) return false;
  if (topic === undefined) return true;
  if (POLITICS.has(topic)) return false;
  // Of membership, a trade union's only: a party's own tells of political opinions.
  if (topic === 'membership') return isSpecialLabel(label);
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
