import type { Scheme } from '../glossary/entry.ts';
import { splitWords } from './normalise-label.ts';

/** Whether words name the edition of a list: "Mosaic UK 7 type", `h_income_band_v2`, "OAC 2011". */
export function namesEdition(text: string, scheme: Scheme): boolean {
  const words = splitWords(text).flatMap((word) => [word, word.replace(/^(?:v|oac|oa|ruc)(?=\d)|cd$/g, '')]);
  const edition = splitWords(scheme.version ?? '');
  const year = scheme.since?.slice(0, 4);
  const short = edition.map((word) => (/^20\d\d$/.test(word) ? word.slice(2) : word));
  return (
    (edition.length > 0 &&
      (edition.every((word) => words.includes(word)) || short.every((word) => words.includes(word)))) ||
    (year !== undefined && words.includes(year))
  );
}
