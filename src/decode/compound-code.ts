import type { PartyId, Scheme } from '../glossary/entry.ts';
import { composePlain } from './compose-plain.ts';
import type { CodePart } from './reading.ts';
import type { SchemeIndex } from './scheme-index.ts';
import grammar from './compound-codes.json' with { type: 'json' };

/** Whether a scheme's letters may be put together, in a reply of this party. */
export function isCompoundScheme(scheme: Scheme, party: PartyId | undefined): boolean {
  return scheme.id === grammar.scheme && party === grammar.party;
}

/**
 * Reads a code made of parts, such as `D9/T` or `VL/S`: an optional mark that the person has voted, a
 * letter of the scheme, one figure, and after a stroke the parties never to be voted for. Gives nothing
 * for digits alone, for the voted mark alone, and for whatever does not fit to the last letter.
 */
export function readCompoundCode(value: string, scheme: Scheme): readonly CodePart[] | undefined {
  const [head = '', never, ...more] = value.trim().toUpperCase().split('/');
  if (more.length > 0 || never === '') return undefined;
  const parts: CodePart[] = [];
  let rest = head;
  const has = (code: string): boolean => scheme.codes.some((meaning) => meaning.code === code);
  if (rest.startsWith(grammar.voted)) {
    parts.push({ raw: grammar.voted, plain: grammar.votedSays });
    rest = rest.slice(1);
  }
  const letter = [rest.slice(0, 2), rest.slice(0, 1)].find(
    (code) => code !== '' && /^[A-Z]+$/.test(code) && has(code),
  );
  if (letter !== undefined && letter !== grammar.voted) {
    parts.push({ raw: letter, plain: says(scheme, letter) });
    rest = rest.slice(letter.length);
  }
  if (/^\d$/.test(rest)) {
    parts.push({ raw: rest, plain: grammar.digit });
    rest = '';
  }
  if (rest !== '') return undefined;
  for (const code of never ?? '') {
    if (!grammar.against.includes(code) || !has(code)) return undefined;
    const name = scheme.codes.find((meaning) => meaning.code === code)?.name ?? code;
    parts.push({ raw: `/${code}`, plain: composePlain(grammar.againstSays, { name }) });
  }
  const figureAlone = letter === undefined && never === undefined;
  return figureAlone || parts.length === 0 ? undefined : parts;
}

/** Marks between codes that stand side by side. */
const BETWEEN = /[/,;+&|]| and /i;

/** Reads several codes of one list in one field, such as `V17/V18`: all of them, or nothing. */
export function readSeveralCodes(value: string, index: SchemeIndex): readonly CodePart[] | undefined {
  if (index.scheme.many !== true) return undefined;
  const raws = value.split(BETWEEN).map((raw) => raw.trim());
  const parts = raws.flatMap((raw) => {
    const meaning = index.find(raw)?.meaning;
    return meaning ? { raw, plain: meaning.says ?? meaning.name } : [];
  });
  return parts.length > 1 && parts.length === raws.length ? parts : undefined;
}

function says(scheme: Scheme, code: string): string {
  const meaning = scheme.codes.find((known) => known.code === code);
  return meaning?.says ?? meaning?.name ?? '';
}
