import type { Decoded } from '../decode/reading.ts';
import type { Finding } from './finding.ts';

/** A rule looks at a reply and gives what it finds; hints, never proof. */
export type FindingRule = (decoded: Decoded) => readonly Finding[];

const RULES: readonly FindingRule[] = [];

/** All that does not add up in a reply or that the law asks for and it lacks, in a fixed order of kinds. */
export function findFindings(decoded: Decoded): readonly Finding[] {
  return RULES.flatMap((rule) => rule(decoded));
}
