import type { PartyId, Scheme } from '../glossary/entry.ts';
import { composePlain } from './compose-plain.ts';
import type { CodePart } from './reading.ts';
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

function says(scheme: Scheme, code: string): string {
  const meaning = scheme.codes.find((known) => known.code === code);
  return meaning?.says ?? meaning?.name ?? '';
}
