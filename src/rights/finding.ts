import type { Message } from '../decode/reading.ts';
import type { Where } from '../read/where.ts';

export const FINDING_KINDS = [
  'email-from-register',
  'telephone-from-register',
  'age-guessed',
  'ethnicity-guessed',
  'religion-guessed',
  'language-guessed',
  'special-category-guess',
  'special-category-told',
  'special-category-held',
  'origin-stand-in',
  'source-missing',
  'source-vague',
  'recipients-missing',
  'recipients-vague',
  'broker-named',
  'unexplained',
  'late',
  'off-scale',
  'contradiction',
  'other-people',
  'others-named',
  'automated-scoring',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something that does not add up or that the law asks for. A hint, never proof. */
export interface Finding {
  readonly kind: FindingKind;
  /** Ids of the fields that it is about; may be empty where something is missing from the whole reply. */
  readonly fields: readonly string[];
  readonly because: Message;
  /** Id of the rule in `src/rights/law.json` that it rests on. */
  readonly rule: string;
  /** Ids of the entries of the companies that it is about, where it is about some. */
  readonly companies?: readonly string[];
}

export interface ChecklistItem {
  readonly id: string;
  readonly state: 'found' | 'not-found' | 'not-applicable';
  readonly fields: readonly string[];
  /** Where in the running text words stand that usually go with it: look here. */
  readonly places?: readonly Where[];
}

/** How long the reply took. Dates are ISO. */
export interface Clock {
  readonly requested?: string;
  readonly due?: string;
  /** The first last day that any way of counting gives; `due` is that of the main one. */
  readonly earliest?: string;
  readonly replied?: string;
  readonly days?: number;
  /** After `due`; of a borderline reply after `earliest`. */
  readonly daysLate?: number;
  /** `open`: the letter is no reply yet; it asks something, or says that they need longer. */
  readonly state: 'late' | 'borderline' | 'in-time' | 'open' | 'not-known';
  readonly steps: readonly Message[];
}
