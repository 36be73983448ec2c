import type { CodeMeaning, Scheme } from '../glossary/entry.ts';
import { splitCodeAndName } from './code-and-name.ts';
import { splitEdition } from './edition-words.ts';
import { namesEdition } from './names-edition.ts';
import { splitWords } from './normalise-label.ts';
import templates from './templates.json' with { type: 'json' };

/** A value found in a scheme. `proof`: a name beside the code shows which edition it is. */
export interface CodeMatch {
  readonly scheme: Scheme;
  readonly meaning: CodeMeaning;
  readonly proof: 'code' | 'code-and-name' | 'name';
  /** The list holds the code, and nobody has said in public what it stands for. */
  readonly nameless?: true;
}

/** A scheme with its codes and names folded once, so that a value costs a look-up. */
export class SchemeIndex {
  readonly scheme: Scheme;
  readonly #codes = new Map<string, CodeMeaning>();
  readonly #names = new Map<string, CodeMeaning | undefined>();
  readonly #nameless = new Map<string, CodeMeaning>();
  readonly #lacks: ReadonlySet<string>;
  readonly #shapes = new Set<string>();

  constructor(scheme: Scheme) {
    this.scheme = scheme;
    for (const meaning of scheme.codes) {
      for (const code of [meaning.code, ...(meaning.also ?? [])]) {
        const folded = foldCode(code, scheme.fold);
        if (!this.#codes.has(folded)) this.#codes.set(folded, meaning);
      }
      this.#shapes.add(shapeOf(foldCode(meaning.code, scheme.fold)));
      const name = foldName(meaning.name);
      // A name that two codes share proves neither.
      this.#names.set(name, this.#names.has(name) ? undefined : meaning);
    }
    for (const code of scheme.nameless ?? []) {
      const folded = foldCode(code, scheme.fold);
      this.#nameless.set(folded, { code, name: code, says: templates.nameless });
      this.#shapes.add(shapeOf(folded));
    }
    this.#lacks = new Set((scheme.lacks ?? []).map((code) => foldCode(code, scheme.fold)));
  }

  /**
   * `K46`, `K46 High Rise Residents`, or `High Rise Residents`, each with the edition behind it or without: `(Mosaic 7)`.
   * A code beside another name is no match.
   */
  find(value: string): CodeMatch | undefined {
    const { scheme } = this;
    const meaning = this.#codes.get(foldCode(value, scheme.fold));
    if (meaning) return { scheme, meaning, proof: 'code' };
    const coded = this.#findCoded(value);
    if (coded) return coded;
    const named = this.#names.get(foldName(value));
    if (named) return { scheme, meaning: named, proof: 'name' };
    const nameless = this.#nameless.get(foldCode(value, scheme.fold));
    if (nameless) return { scheme, meaning: nameless, proof: 'code', nameless: true };
    const edition = scheme.version === undefined ? undefined : splitEdition(value, scheme.name);
    return edition && namesEdition(edition.said, scheme) ? this.find(edition.rest) : undefined;
  }

  /** A code beside the name that the list gives it, or after the word for codes of its kind: `Group D`. */
  #findCoded(value: string): CodeMatch | undefined {
    const { scheme } = this;
    for (const { code, name, level } of splitCodeAndName(value)) {
      const meaning = this.#codes.get(foldCode(code, scheme.fold));
      if (!meaning || (level !== undefined && level !== scheme.level)) continue;
      if (name === undefined) return { scheme, meaning, proof: 'code' };
      if (foldName(meaning.name) === foldName(name)) return { scheme, meaning, proof: 'code-and-name' };
    }
    return undefined;
  }

  /** Whether the list is known not to hold a value: all of it is known, or this much is. */
  lacks(value: string): boolean {
    if (this.#lacks.has(foldCode(value, this.scheme.fold))) return true;
    return this.scheme.complete && this.find(value) === undefined;
  }

  /** Whether a list that is not known in full may hold a code that we do not see in it. */
  mayHold(value: string): boolean {
    if (this.scheme.complete || this.lacks(value)) return false;
    return this.#shapes.has(shapeOf(foldCode(value, this.scheme.fold)));
  }
}

/** `A99` for every letter and two digits. */
function shapeOf(code: string): string {
  return code.replace(/[A-Z]/gi, 'A').replace(/\d/g, '9');
}

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
