import type { Composed, Scale, Topic } from '../glossary/entry.ts';
import type { Field } from '../layout/field.ts';
import { isAmount, isTelephone } from './is-amount.ts';
import { splitWords } from './normalise-label.ts';
import yesNo from './yes-no.json' with { type: 'json' };

type Asked = Pick<Composed, 'kind' | 'open' | 'scale'>;
type Answer = Pick<Field, 'label' | 'value' | 'parsed'>;

/** What names, addresses and days must look like. Signs stand for letters that the party has masked. */
const SHAPES: Partial<Record<Topic, (value: string) => boolean>> = {
  email: (value) => /[@*\u2022\u2588]/.test(value),
  telephone: (value) => /\d|[x*\u2022\u2588]{2}/i.test(value) && !value.includes('@'),
  postcode: (value) => /^[a-z]{1,2}\d|[*\u2022\u2588]/i.test(value),
  // A letter in brackets, or one sign behind a name, is a mark that somebody put there.
  name: (value) => !/[\d@]|[([]\p{L}[)\]]/u.test(value) && value.split('*').length !== 2,
  address: (value) => /\p{L}/u.test(value),
  'elector-number': (value) => /\d|^[A-Z]{1,4}$/.test(value),
  'birth-date': (value) => /\d{4}|\d[/. -]\d/.test(value) || (/\d/.test(value) && MONTH.test(value)),
};
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** What is answered in words: a bare number there is a code that nobody has explained. */
const IN_WORDS: ReadonlySet<Topic> = new Set<Topic>([
  'ethnicity',
  'religion',
  'language',
  'nationality',
  'health',
  'work',
  'membership',
]);
/** Of those, what has a name of its own, so that a yes is no answer. A disability or a membership may be answered so. */
const NAMED: ReadonlySet<Topic> = new Set<Topic>(['ethnicity', 'religion', 'language', 'nationality']);
/** What is answered by an amount, in figures or in words: a single letter there is a code. */
const IN_AMOUNTS: ReadonlySet<Topic> = new Set<Topic>(['age', 'income', 'housing']);

const CHANCES: ReadonlySet<string> = new Set(['share', 'percent', 'points']);
const RANKS: ReadonlySet<string> = new Set(['rank', 'ranked', 'ranking']);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
const BARE_NUMBER = /^[+-]?[\d.,]+ ?%?$/;
const SHARE = /^[01]?\.\d+$|^[\d.]+ ?%$/;
const BARE_LETTER = /^\p{L}\d?$/u;
/** The ages that people have, in years. Up to the third number a band may be numbered. */
export const AGES = { least: 1, most: 120, bands: 16 };
const BAND = /band|bracket|group|range|code/i;
const YES_OR_NO: ReadonlySet<string> = new Set(
  [...yesNo.yes, ...yesNo.no].filter((word) => !/\d/.test(word)),
);

/**
 * Whether a value that no list holds can be an answer to what its label asks. What cannot is not covered by words
 * about the label alone: a date beside a chance, a telephone number beside an age, a yes beside an address.
 */
export function fitsLabel(field: Answer, { kind, open, scale }: Asked, topic: Topic): boolean {
  const value = field.value.trim();
  switch (kind) {
    case 'score':
      return open === true || (isAmount(field) && isOfForm(field, scale));
    case 'contact':
      return !isYesOrNo(value) && (SHAPES[topic]?.(value) ?? true);
    case 'register':
      return SHAPES[topic]?.(value) ?? true;
    case 'flag':
      return !BARE_NUMBER.test(value) && !isTelephone(value);
    case 'history':
      // A time since a day is counted; a day is not.
      return topic !== 'date' || open !== true || !(BARE_NUMBER.test(value) || isYesOrNo(value));
    case 'category':
    case 'text':
      // A part of one, or of a hundred, is worked out, and no answer to a question.
      return fitsTopic(field, topic) && !(topic === 'issue' && open === true && SHARE.test(value));
    default:
      return true;
  }
}

/** Whether some values fit a label and others do not. */
export function isPicky({ kind, open }: Asked, topic: Topic): boolean {
  switch (kind) {
    case 'score':
    case 'contact':
    case 'flag':
      return true;
    case 'register':
      return SHAPES[topic] !== undefined;
    case 'history':
      return topic === 'date' && open === true;
    case 'category':
    case 'text':
      return (
        topic === 'age' ||
        IN_WORDS.has(topic) ||
        IN_AMOUNTS.has(topic) ||
        (topic === 'issue' && open === true)
      );
    default:
      return false;
  }
}

/** A place in a row is no chance, and nobody stands at place 0.4. */
function isOfForm({ label, value, parsed }: Answer, scale: Scale | undefined): boolean {
  if (ORDINAL.test(value.trim())) return !CHANCES.has(scale?.unit ?? '');
  const { kind, number = 1 } = parsed ?? {};
  const isPlace = kind !== 'number' || (number >= 1 && Number.isInteger(number));
  return isPlace || !splitWords(label).some((word) => RANKS.has(word));
}

function fitsTopic(field: Answer, topic: Topic): boolean {
  const value = field.value.trim();
  if (topic === 'age') return isAge(field);
  if (IN_WORDS.has(topic)) return !BARE_NUMBER.test(value) && !(NAMED.has(topic) && isYesOrNo(value));
  return !IN_AMOUNTS.has(topic) || !(BARE_LETTER.test(value) || isTelephone(value));
}

function isAge({ label, value, parsed }: Answer): boolean {
  if (parsed?.kind === 'date' || isTelephone(value) || BARE_LETTER.test(value.trim())) return false;
  const { kind, number } = parsed ?? {};
  if (kind !== 'number' || number === undefined) return true;
  // The third of some bands, and not the age of three.
  return number >= (BAND.test(label) ? AGES.bands : AGES.least) && number <= AGES.most;
}

function isYesOrNo(value: string): boolean {
  return YES_OR_NO.has(value.toLowerCase());
}
