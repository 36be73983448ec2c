import { isDate } from './dates.ts';
import words from './field-words.json' with { type: 'json' };
import { fieldNameOf, plainWords } from './names-field.ts';
import { measureOf } from './says-measure.ts';

/** What a heading about a person is of, as far as its values can be told by their looks. */
export type PersonKind =
  'full-name' | 'name' | 'postcode' | 'mail' | 'phone' | 'birth' | 'address' | 'number';

const FULL_NAMES: ReadonlySet<string> = new Set([...words.person, 'elector name', 'full name']);
const THINGS: ReadonlySet<string> = new Set(words.thing);
/** The last words of headings, and what they are of. The first that fits is taken. */
const ENDINGS: readonly (readonly [PersonKind, RegExp])[] = [
  ['name', /(?:names?|initials)$/],
  ['postcode', /post ?code$/],
  ['mail', /mail$/],
  ['phone', /(?:phone|mobile)$/],
  ['birth', /(?:birth|birth date|d ?o ?b)$/],
  ['address', /address$/],
];
const LOOKS: Record<Exclude<PersonKind, 'full-name' | 'name' | 'birth'>, RegExp> = {
  postcode: /^[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?$/i,
  mail: /@/,
  phone: /\d{3}/,
  address: /\d|,/,
  number: /\d/,
};
/** Small words within names of people. */
const WITHIN = /^(?:al|and|bin|da|de|del|der|di|du|la|le|of|san|the|van|von|y)$/;
/** The longest name of a person, in words. */
const LONGEST = 6;

/** What a heading about a person is of; nothing where it is about no person, or may be: "Name of score". */
export function personKindOf(heading: string): PersonKind | undefined {
  const plain = plainWords(heading);
  if (FULL_NAMES.has(plain)) return 'full-name';
  const name = fieldNameOf(heading);
  if (name !== 'own' && name !== 'channel') return undefined;
  return ENDINGS.find(([, ending]) => ending.test(plain))?.[0] ?? 'number';
}

/** Whether a text may be a value of a kind: no heading or measure, and of such looks. A blacked-out one may be. */
export function mayBeValue(kind: PersonKind, text: string): boolean {
  if (measureOf(text) !== undefined) return false;
  if (!/[\p{L}\d]/u.test(text)) return true;
  if (kind === 'birth') return isDate(text) || /\d/.test(text);
  if (kind !== 'name' && kind !== 'full-name') return LOOKS[kind].test(text);
  const named = fieldNameOf(text);
  return (named === undefined || named === 'either') && isLikeName(text);
}

/** Whether a text is very likely a value of a kind and labels nothing. A full name has two words. */
export function isPersonValue(kind: PersonKind, text: string): boolean {
  if (!/[\p{L}\d]/u.test(text) || !mayBeValue(kind, text)) return false;
  return kind !== 'full-name' || text.trim().split(/[\s,]+/).length > 1;
}

/** Words that begin with capitals, or all of them in one case, no digit and nothing that names a thing. */
function isLikeName(text: string): boolean {
  const all = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').match(/[\p{L}'’.-]+/gu) ?? [];
  if (/\d/.test(text) || all.length > LONGEST) return false;
  if (all.some((word) => THINGS.has(word.toLowerCase()))) return false;
  const small = all.filter((word) => /^\p{Ll}/u.test(word) && !WITHIN.test(word));
  return small.length === 0 || all.every((word) => /^\p{Ll}/u.test(word));
}
