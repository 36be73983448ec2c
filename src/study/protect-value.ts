import { splitWords } from '../decode/normalise-label.ts';
import protection from './protection.json' with { type: 'json' };
import type { StudiedReading } from './studied-report.ts';
import type { Treatment } from './study-row.ts';

/** A value as it may leave. `rare`: words, which leave only where enough people have the same. */
export interface ProtectedValue {
  readonly treatment: Treatment;
  readonly value?: string;
  readonly number?: number;
  readonly rare?: true;
}

const REMOVED: ProtectedValue = { treatment: 'removed' };
const REMOVED_TOPICS: ReadonlySet<string> = new Set(protection.removedTopics);
/** Streets and rounds, which their topics do not tell from other marks of a campaign. */
const REMOVED_ENTRIES: ReadonlySet<string> = new Set(protection.removedEntries);
const REMOVED_KINDS: ReadonlySet<string> = new Set(protection.removedKinds);
const OWN_VALUE_KINDS: ReadonlySet<string> = new Set(protection.ownValueKinds);
const BANDED_TOPICS: ReadonlySet<string> = new Set(protection.bandedTopics);
const WORD_TOPICS: ReadonlySet<string> = new Set(protection.wordTopics);
const WORD_KINDS: ReadonlySet<string> = new Set(protection.wordKinds);
const UNSAFE_LABEL_WORDS: ReadonlySet<string> = new Set(protection.unsafeLabelWords);

/** One or two capitals, or capitals and digits together: three capitals may be a name. */
export const SHORT_CODE = /^(?:[A-Z]{1,2}|(?=[A-Z]{0,3}\d)[A-Z\d]{1,4})(?:[/.-][A-Z\d]{1,2})?$/;
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}$/;
const YEAR = /^(\d{4})-/;
const PLAIN_WORDS = /^[\p{L}][\p{L} ,/&'’()+-]*$/u;
/** The longest words that may be an answer; longer ones are free text. In UTF-16 units. */
const LONGEST_WORDS = 40;
/** Numbers from here on can point at one person, one street or one house, so they are rounded. */
const LARGE = 1000;
/** Under a label that nobody knows, one that is this large may be a telephone or a member's number. */
const TOO_LARGE = 10_000;
/** The oldest and the youngest ages that still have a band of their own. */
const AGE_BAND = 10;
const OLDEST = 120;

/** What of a value may leave, by the entry's topic and kind and by what the value looks like. */
export function protectValue(reading: StudiedReading): ProtectedValue {
  if (reading.absent !== undefined) return { treatment: 'none' };
  // There was a value, though it is gone: it was left out when the report was saved.
  if (reading.leftOut !== undefined) return REMOVED;
  // What stands beneath a black bar is nobody's to hand on.
  if (reading.hidden !== undefined || reading.findings?.includes('others-named') === true) return REMOVED;
  if (reading.entry === undefined) return protectUnknown(reading);
  const { topic = '', kind = '' } = reading;
  if (REMOVED_ENTRIES.has(reading.entry)) return REMOVED;
  if (topic === 'postcode') return toDistrict(reading.value);
  if (BANDED_TOPICS.has(topic) && kind !== 'score') return toBand(reading);
  const hasOwnValue = OWN_VALUE_KINDS.has(kind);
  if (!hasOwnValue && (REMOVED_TOPICS.has(topic) || REMOVED_KINDS.has(kind))) return REMOVED;
  if (isExplained(reading)) return kept(reading.value);
  const number = protectNumber(reading);
  if (number) return number;
  const value = reading.value.trim();
  if (SHORT_CODE.test(value)) return kept(value);
  return isAnswer(value) && WORD_KINDS.has(kind) && WORD_TOPICS.has(topic)
    ? { treatment: 'kept', value, rare: true }
    : REMOVED;
}

/** Words that may be one of a few answers that a party gives. */
function isAnswer(value: string): boolean {
  return value.length <= LONGEST_WORDS && PLAIN_WORDS.test(value);
}

function kept(value: string): ProtectedValue {
  return { treatment: 'kept', value: value.trim() };
}

/** Whether a list of the glossary holds the value, so that it says nothing but what the list says. */
function isExplained({ scheme, status, claims }: StudiedReading): boolean {
  if (status === 'ambiguous' || status === 'unknown') return false;
  return (
    scheme !== undefined || claims.some((claim) => claim.about === 'value' && claim.status !== 'unknown')
  );
}

/** Only numbers and short codes: nobody knows what else may stand there. */
function protectUnknown({ label, value, parsed }: StudiedReading): ProtectedValue {
  const text = value.trim();
  if (splitWords(label).some((word) => UNSAFE_LABEL_WORDS.has(word))) return REMOVED;
  if (parsed?.kind === 'tick') return kept(text);
  const { kind, number } = parsed ?? {};
  if ((kind === 'number' || kind === 'percent') && number !== undefined)
    return Math.abs(number) < TOO_LARGE ? rounded(number, kind === 'percent' ? '%' : '') : REMOVED;
  return SHORT_CODE.test(text) ? kept(text) : REMOVED;
}

function protectNumber({ parsed, kind }: StudiedReading): ProtectedValue | undefined {
  if (!parsed) return undefined;
  const { number, of } = parsed;
  switch (parsed.kind) {
    case 'tick':
      return undefined;
    case 'date':
      return parsed.date === undefined
        ? REMOVED
        : { treatment: 'month', value: parsed.date.slice(0, 'YYYY-MM'.length) };
    case 'number':
    case 'percent':
    case 'money':
    case 'rank':
      return number === undefined ? undefined : rounded(number, parsed.unit === '%' ? '%' : '', kind);
    case 'range':
      if (number === undefined || of === undefined) return undefined;
      return { treatment: 'rounded', value: `${twoFigures(number)}-${twoFigures(of)}` };
    default:
      return undefined;
  }
}

/** Large numbers to two figures, but years; small ones with no more places than a score needs. */
function rounded(number: number, unit: string, kind?: string): ProtectedValue {
  const isYear = kind !== 'score' && Number.isInteger(number) && number >= 1900 && number <= 2100;
  const near = isYear ? number : Number(twoFigures(number).toFixed(4));
  return { treatment: near === number ? 'kept' : 'rounded', value: `${near}${unit}`, number: near };
}

function twoFigures(number: number): number {
  return Math.abs(number) < LARGE ? number : Number(number.toPrecision(2));
}

function toDistrict(value: string): ProtectedValue {
  const district = POSTCODE.exec(value.trim().toUpperCase())?.[1];
  return district === undefined ? REMOVED : { treatment: 'district', value: district };
}

/** Ten years of birth, or ten years of age. A letter that a list explains is a band already. */
function toBand(reading: StudiedReading): ProtectedValue {
  const { parsed, topic } = reading;
  const year = YEAR.exec(parsed?.date ?? '')?.[1];
  if (year !== undefined) return decade(Number(year));
  const { kind, number } = parsed ?? {};
  if (kind === 'number' && number !== undefined) {
    if (number >= 1900 && number <= 2100) return decade(number);
    if (topic !== 'age' || number < 0 || number > OLDEST) return REMOVED;
    const from = Math.floor(number / AGE_BAND) * AGE_BAND;
    return { treatment: 'band', value: `${from}-${from + AGE_BAND - 1}` };
  }
  return topic === 'age' && isExplained(reading) ? kept(reading.value) : REMOVED;
}

function decade(year: number): ProtectedValue {
  const from = Math.floor(year / AGE_BAND) * AGE_BAND;
  return { treatment: 'band', value: `${from}-${from + AGE_BAND - 1}` };
}
