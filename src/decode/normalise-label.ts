/** A label in the form that it is matched in. */
export interface NormalLabel {
  /** Words in lower case, those in brackets included. */
  readonly words: readonly string[];
  /** The words run together, so that `PostCode`, `post_code` and `Post code` are one. */
  readonly key: string;
  /** The words outside brackets, where there are any inside. */
  readonly outside?: readonly string[];
  readonly inside?: readonly string[];
}

/** Labels longer than this are prose, and no labels. In UTF-16 units. */
export const LONGEST_LABEL = 400;

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['\u2019\u02bc`]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
/** The same for ASCII in lower case, which takes half the time. */
const NOT_PLAIN_WORD = /[^a-z0-9]+/;
const SPACE = /\s/;
const BRACKET = /[([]/;
// oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
const ASCII = /^[\0-\x7f]*$/;
/** Letters and single spaces: nothing to fold but case, and no capitals within a word to split at. */
const PLAIN_WORDS = /^(?:[a-z]+|[A-Za-z]+(?: [A-Za-z]+)+)$/;

/** Folds a label: Unicode form, case, accents, punctuation, camelCase and snake_case, brackets apart. */
export function normaliseLabel(label: string): NormalLabel {
  const text = label.slice(0, LONGEST_LABEL).normalize('NFKC');
  const words = splitWords(text);
  const key = words.join('');
  if (!BRACKET.test(text)) return { words, key };
  const { outside, inside } = splitBrackets(text);
  if (inside === '') return { words, key };
  return { words, key, outside: splitWords(outside), inside: splitWords(inside) };
}

/** The words of a text, folded. A text without white space is split at its capitals too. */
export function splitWords(text: string): readonly string[] {
  // Most phrases of the glossary and most headings are such; they are half of what starting costs.
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().split(' ');
  // Most texts are ASCII, which has nothing to decompose.
  const isPlain = ASCII.test(text);
  const bare = isPlain ? text : text.normalize('NFKD').replace(MARKS, '');
  const plain = bare.replace(APOSTROPHES, '').replaceAll('&', ' and ');
  const spaced = SPACE.test(plain.trim()) ? plain : splitCapitals(plain);
  const words: string[] = [];
  const small = spaced.toLowerCase();
  for (const part of isPlain ? small.split(NOT_PLAIN_WORD) : small.split(NOT_WORD)) {
    if (part === '') continue;
    const year = yearAtEnd(part);
    if (year) words.push(part.slice(0, -year.length), year);
    else words.push(part);
  }
  return words;
}

/** `homeAddress` and `SARReply` in words. Digits stay with the letters before them. */
function splitCapitals(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const starts = isUpper(letter) && (isLower(before) || (isUpper(before) && isLower(after)));
    out += starts ? ` ${letter}` : letter;
  }
  return out;
}

function isUpper(letter: string): boolean {
  return letter >= 'A' && letter <= 'Z';
}

function isLower(letter: string): boolean {
  return letter >= 'a' && letter <= 'z';
}

/** The year in `ge2019`: four digits after two letters or more. */
function yearAtEnd(word: string): string | undefined {
  if (word.length < 6) return undefined;
  const end = word.slice(-4);
  const start = word.slice(0, -4);
  return start.length >= 2 && isYear(end) && !/\d/.test(start) ? end : undefined;
}

/** Whether a word is a year that a label may name. */
export function isYear(word: string): boolean {
  return /^(?:19[5-9]\d|20[0-4]\d)$/.test(word);
}

/** Text outside and inside round or square brackets; brackets that do not close count as open to the end. */
function splitBrackets(text: string): { readonly outside: string; readonly inside: string } {
  let depth = 0;
  let outside = '';
  let inside = '';
  for (const letter of text) {
    if (letter === '(' || letter === '[') {
      depth++;
      outside += ' ';
      inside += ' ';
    } else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0) inside += letter;
    else outside += letter;
  }
  return { outside, inside: inside.trim() };
}
