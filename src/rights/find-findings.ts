import type { Decoded } from '../decode/reading.ts';
import type { Finding } from './finding.ts';
import { findAutomatedScoring } from './rules/automated-scoring.ts';
import { findBrokerNamed } from './rules/broker.ts';
import { findContradiction } from './rules/contradiction.ts';
import { findEmailFromRegister, findTelephoneFromRegister } from './rules/from-register.ts';
import {
  findAgeGuessed,
  findEthnicityGuessed,
  findLanguageGuessed,
  findReligionGuessed,
} from './rules/guessed.ts';
import { findLate } from './rules/late.ts';
import { findOffScale } from './rules/off-scale.ts';
import { findOtherPeople } from './rules/other-people.ts';
import { findOthersNamed } from './rules/others-named.ts';
import { findProtectedData } from './rules/protected-data.ts';
import { findRecipientsMissing, findRecipientsVague } from './rules/recipients.ts';
import { findSourceMissing, findSourceVague } from './rules/sources.ts';
import { findUnexplained } from './rules/unexplained.ts';

/** A rule looks at a reply and gives what it finds: hints, never proof. */
type FindingRule = (decoded: Decoded) => readonly Finding[];

/** In the order in which they are shown: whose data it is, what is odd, then what is missing. */
const RULES: readonly FindingRule[] = [
  findOtherPeople,
  findLate,
  findEmailFromRegister,
  findTelephoneFromRegister,
  findContradiction,
  findOffScale,
  findEthnicityGuessed,
  findReligionGuessed,
  findLanguageGuessed,
  findAgeGuessed,
  findProtectedData,
  findBrokerNamed,
  findUnexplained,
  findSourceMissing,
  findSourceVague,
  findRecipientsMissing,
  findRecipientsVague,
  findAutomatedScoring,
  findOthersNamed,
];

/** All that does not add up in a reply or that the law asks for and it lacks. */
export function findFindings(decoded: Decoded): readonly Finding[] {
  return RULES.flatMap((rule) => rule(decoded));
}
