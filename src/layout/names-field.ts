import words from './field-words.json' with { type: 'json' };

/**
 * What sort of name a text is of what may be held about anybody. `own`: a person has one of it. `channel`:
 * a way to reach them. `code`: what heads codes. `end`: all others. `either`: it may be a value as well, as a
 * surname or a place is. Nothing where it reads like no such name.
 */
export type FieldName = Exclude<keyof typeof words, 'person' | 'measure' | 'thing'>;

const OWN: readonly string[] = words.own;
/** Of all texts of a page few end in one of these. */
const OWN_ENDS: ReadonlySet<string> = new Set(OWN.map(lastWord));
const LAST: readonly (readonly [FieldName, ReadonlySet<string>])[] = [
  ['channel', new Set(words.channel)],
  ['code', new Set(words.code)],
  ['end', new Set(words.end)],
];
const EITHER: ReadonlySet<string> = new Set(words.either);
/** The longest name of a column, in UTF-16 units; longer is a sentence. */
const LONGEST = 80;

/** A name as its words in small letters: `First_Name`, `firstName` and `First Name (1)` are one. */
export function plainWords(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Says by its last words what sort of name a text is. "Group 4" is none: a number makes it a value. */
export function fieldNameOf(text: string): FieldName | undefined {
  if (text.length > LONGEST || text.includes('@')) return undefined;
  const plain = plainWords(text);
  if (OWN_ENDS.has(lastWord(plain)) && OWN.some((own) => plain === own || plain.endsWith(` ${own}`)))
    return 'own';
  if (EITHER.has(plain)) return /\d/.test(text) ? undefined : 'either';
  const [last = '', before = ''] = plain.split(' ').toReversed();
  const kind = LAST.find(([, set]) => set.has(last) || set.has(`${before} ${last}`))?.[0];
  const counts = /\d/.test(text) && before === '' && kind !== 'channel';
  return counts ? undefined : kind;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
