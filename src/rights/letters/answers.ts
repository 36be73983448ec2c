import { isPlainDate } from '../clock/plain-date.ts';

/** An entry of the reply that a person says is wrong, or wants erased. Named by the reply's own words. */
export interface Dispute {
  readonly label: string;
  readonly right?: string;
  /** Its id, where several entries have the same label. */
  readonly field?: string;
  /** Some of it is right. */
  readonly partly?: boolean;
}

/** What a person tells us for their letters. All of it may be left open. Dates are ISO. */
export interface Answers {
  readonly name?: string;
  readonly formerNames?: readonly string[];
  readonly address?: readonly string[];
  readonly formerAddresses?: readonly string[];
  readonly email?: string;
  /** The id of a party, or of a contact where a party has several. */
  readonly party?: string;
  /** The local body that a letter goes to, with its address. */
  readonly local?: readonly string[];
  /** The id of a company that sells data, in the glossary. */
  readonly broker?: string;
  readonly reference?: string;
  readonly requested?: string;
  /** How the reader knows that the request came in: an automatic answer, a receipt. */
  readonly receipt?: string;
  readonly replied?: string;
  readonly identityAsked?: string;
  readonly identityGiven?: string;
  readonly feeAsked?: boolean;
  /** When they asked what the reader means, and when the reader told them. */
  readonly clarificationAsked?: string;
  readonly clarificationAnswered?: string;
  readonly extension?: string;
  readonly extensionReasons?: boolean;
  readonly disputes?: readonly Dispute[];
  readonly erase?: readonly Dispute[];
  readonly grounds?: string;
  readonly objected?: string;
  /** After the objection the reader saw no sign that the party stopped. */
  readonly objectionIgnored?: boolean;
  readonly followedUp?: string;
  readonly newPoints?: boolean;
  readonly complained?: string;
  readonly complaintAnswered?: string;
  readonly whyNotFirst?: string;
  readonly partyAsked?: boolean;
  readonly keeper?: string;
  readonly wantedBy?: string;
  /** Ids of citations that the reader has looked up, so that letters may name them. */
  readonly checked?: readonly string[];
  /** What the reader has looked for in the reply and found to be so: the conditions of the parts of letters. */
  readonly confirmed?: readonly string[];
}

const TEXTS = [
  'name',
  'email',
  'party',
  'broker',
  'reference',
  'receipt',
  'grounds',
  'whyNotFirst',
  'keeper',
];
/** Days on which something was done: one that is still to come is a slip. */
export const DAYS_DONE = [
  'requested',
  'replied',
  'identityAsked',
  'identityGiven',
  'clarificationAsked',
  'clarificationAnswered',
  'extension',
  'objected',
  'followedUp',
  'complained',
  'complaintAnswered',
] as const satisfies readonly (keyof Answers)[];
const DAYS: readonly string[] = [...DAYS_DONE, 'wantedBy'];
const TICKS = ['feeAsked', 'extensionReasons', 'newPoints', 'objectionIgnored', 'partyAsked'];
const LISTS = ['formerNames', 'address', 'formerAddresses', 'local', 'checked', 'confirmed'];
const DISPUTES = ['disputes', 'erase'];
const DISPUTED = ['label', 'right', 'field'];

/** Answers from a file. Gives the name of the first key that it does not know, or whose value it cannot use. */
export function readAnswers(json: unknown): { readonly answers: Answers } | { readonly wrong: string } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { wrong: '{}' };
  const wrong = Object.entries(json).find(([key, value]) => !fits(key, value));
  return wrong ? { wrong: wrong[0] } : { answers: json };
}

function fits(key: string, value: unknown): boolean {
  if (TEXTS.includes(key)) return isText(value);
  if (DAYS.includes(key)) return typeof value === 'string' && isPlainDate(value);
  if (TICKS.includes(key)) return typeof value === 'boolean';
  if (LISTS.includes(key)) return Array.isArray(value) && value.every(isText);
  return DISPUTES.includes(key) && Array.isArray(value) && value.every(isDispute);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isDispute(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Object.entries(value).every(([key, said]) =>
      key === 'partly' ? typeof said === 'boolean' : DISPUTED.includes(key) && isText(said),
    ) && 'label' in value
  );
}
