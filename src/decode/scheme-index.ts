import type { CodeMeaning, Scheme } from '../glossary/entry.ts';
import { splitWords } from './normalise-label.ts';

/** A value found in a scheme. `proof`: a name beside the code shows which edition it is. */
export interface CodeMatch {
  readonly scheme: Scheme;
  readonly meaning: CodeMeaning;
  readonly proof: 'code' | 'code-and-name' | 'name';
}

/** A scheme with its codes and names folded once, so that a value costs a look-up. */
export class SchemeIndex {
  readonly scheme: Scheme;
  readonly #codes = new Map<string, CodeMeaning>();
  readonly #names = new Map<string, CodeMeaning | undefined>();
  readonly #shapes = new Set<string>();
  #lastLetter = '';

  constructor(scheme: Scheme) {
    this.scheme = scheme;
    for (const meaning of scheme.codes) {
      for (const code of [meaning.code, ...(meaning.also ?? [])]) {
        const folded = foldCode(code, scheme.fold);
        if (!this.#codes.has(folded)) this.#codes.set(folded, meaning);
      }
      const folded = foldCode(meaning.code, scheme.fold);
      this.#shapes.add(shapeOf(folded));
      if (folded.charAt(0) > this.#lastLetter) this.#lastLetter = folded.charAt(0);
      const name = foldName(meaning.name);
      // A name that two codes share proves neither.
      this.#names.set(name, this.#names.has(name) ? undefined : meaning);
    }
  }

  /** `K46`, `K46 High Rise Residents`, or `High Rise Residents`. A code beside another name is no match. */
  find(value: string): CodeMatch | undefined {
    const { scheme } = this;
    const meaning = this.#codes.get(foldCode(value, scheme.fold));
    if (meaning) return { scheme, meaning, proof: 'code' };
    const parts = splitCodeAndName(value);
    const coded = parts && this.#codes.get(foldCode(parts.code, scheme.fold));
    if (coded && parts && foldName(coded.name) === foldName(parts.name))
      return { scheme, meaning: coded, proof: 'code-and-name' };
    const named = this.#names.get(foldName(value));
    return named && { scheme, meaning: named, proof: 'name' };
  }

  /** Whether a list that is not known in full may hold a code that we do not see in it. */
  mayHold(value: string): boolean {
    if (this.scheme.complete) return false;
    const folded = foldCode(value, this.scheme.fold);
    return this.#shapes.has(shapeOf(folded)) && folded.charAt(0) <= this.#lastLetter;
  }
}

/** `A99` for every letter and two digits. */
function shapeOf(code: string): string {
  return code.replace(/[A-Z]/gi, 'A').replace(/\d/g, '9');
}

/** `K46 High Rise Residents`, `K46: …`, `K46 - …` in two. */
export function splitCodeAndName(
  value: string,
): { readonly code: string; readonly name: string } | undefined {
  const text = value.trim();
  const at = text.search(/[\s:]/);
  if (at < 1 || at > LONGEST_CODE) return undefined;
  const name = text.slice(at).replace(/^[\s:\u2013-]+/, '');
  return name === '' ? undefined : { code: text.slice(0, at), name };
}

/** No code in use is longer; in UTF-16 units. */
const LONGEST_CODE = 8;

/** A name without case, accents, punctuation and the difference between "and" and "&". */
export function foldName(name: string): string {
  return splitWords(`${name} `.toLowerCase()).join(' ');
}

const AREA_CODE = /^[A-Z]\d{8}$/;

function foldCode(code: string, fold: Scheme['fold'] = []): string {
  let text = code.normalize('NFKC').trim();
  if (fold.includes('no-space')) text = text.replace(/\s+/g, '');
  if (fold.includes('upper')) text = text.toUpperCase();
  // The first three characters of an ONS code say what kind of area it is: E05 is a ward.
  if (fold.includes('area-prefix') && AREA_CODE.test(text)) text = text.slice(0, 3);
  if (fold.includes('no-leading-zero')) text = text.replace(/^([A-Za-z]?)0+(?=\d)/, '$1');
  return text;
}
