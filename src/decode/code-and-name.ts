import type { Scheme } from '../glossary/entry.ts';
import levels from './level-words.json' with { type: 'json' };

/** A code beside its name. */
export interface CodeAndName {
  readonly code: string;
  /** Nothing where the kind of code stands before it alone: `Group D`. */
  readonly name?: string;
  /** What kind of code the value says that it is. */
  readonly level?: Scheme['level'];
}

/** No code in use is longer; in UTF-16 units. */
const LONGEST_CODE = 8;
const LEVELS: ReadonlyMap<string, Scheme['level']> = new Map(
  Object.entries(levels) as readonly (readonly [string, Scheme['level']])[],
);

/**
 * `K46 High Rise Residents`, `K46: …`, `K46 - …`, `K46. …`, `(K46) …`, `High Rise Residents (K46)` and
 * `Type K46: …` in parts, each way that it may be meant. Whether code and name belong together is for the list to say.
 */
export function splitCodeAndName(value: string): readonly CodeAndName[] {
  const text = value.trim();
  const at = text.search(/\s/);
  const level = at < 1 ? undefined : LEVELS.get(text.slice(0, at).toLowerCase());
  if (level === undefined) return [codeBefore(text), codeBehind(text)].filter((parts) => parts !== undefined);
  const rest = text.slice(at).trim();
  const parts = codeBefore(rest) ?? (isShort(rest) ? { code: rest } : undefined);
  return parts ? [{ ...parts, level }] : [];
}

function codeBefore(text: string): CodeAndName | undefined {
  const at = text.search(/[\s:]/);
  if (at < 1) return undefined;
  const word = text.slice(0, at);
  const code = bracketed(word) ?? (/[.)]$/.test(word) ? word.slice(0, -1) : word);
  const name = text.slice(at).replace(/^[\s:\u2013-]+/, '');
  return name === '' || !isShort(code) ? undefined : { code, name };
}

function codeBehind(text: string): CodeAndName | undefined {
  const at = text.lastIndexOf(' ');
  const code = bracketed(text.slice(at + 1));
  return at < 1 || code === undefined || !isShort(code) ? undefined : { code, name: text.slice(0, at) };
}

function bracketed(word: string): string | undefined {
  const round = word.startsWith('(') && word.endsWith(')');
  const square = word.startsWith('[') && word.endsWith(']');
  return round || square ? word.slice(1, -1) : undefined;
}

function isShort(code: string): boolean {
  return code !== '' && code.length <= LONGEST_CODE && !/\s/.test(code);
}
