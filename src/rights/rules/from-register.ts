import type { Decoded, Reading } from '../../decode/reading.ts';
import type { Topic } from '../../glossary/entry.ts';
import { findNation } from '../find-nation.ts';
import type { Finding } from '../finding.ts';
import words from '../words.json' with { type: 'json' };
import { holdsPhrase } from '../../decode/holds-phrase.ts';
import { isHeld } from '../../decode/is-held.ts';
import { sourceTexts } from '../../decode/source-texts.ts';
import { idsOf } from './texts.ts';

/** An e-mail address that is said to come from an electoral register, which holds none. */
export function findEmailFromRegister(decoded: Decoded): readonly Finding[] {
  return fromRegister(decoded, 'email', 'email-from-register');
}

/** A telephone number that is said to come from an electoral register, which holds none. */
export function findTelephoneFromRegister(decoded: Decoded): readonly Finding[] {
  return fromRegister(decoded, 'telephone', 'telephone-from-register');
}

function fromRegister(
  decoded: Decoded,
  topic: Topic,
  kind: 'email-from-register' | 'telephone-from-register',
): readonly Finding[] {
  const nation = findNation(decoded);
  const rule = nation === undefined ? 'register' : `register-${nation}`;
  const held = decoded.readings.filter(
    (reading) => isHeld(reading) && reading.topic === topic && reading.kind === 'contact',
  );
  const said = held.filter((reading) => sourceTexts(reading).some(namesRegister));
  if (said.length > 0) return [finding(kind, said, 'said', rule)];
  // A heading covers many fields and may be loose, so the words are weaker.
  const under = held.filter(({ section }) => section !== undefined && namesRegister(section));
  return under.length > 0 ? [finding(kind, under, 'under', rule)] : [];
}

function namesRegister(text: string): boolean {
  return holdsPhrase(text, words.register);
}

function finding(
  kind: Finding['kind'],
  readings: readonly Reading[],
  how: 'said' | 'under',
  rule: string,
): Finding {
  const id = `finding_${kind.replaceAll('-', '_')}_${how}`;
  return { kind, fields: idsOf(readings), because: { id }, rule };
}
