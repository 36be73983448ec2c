import { isYear, splitWords } from './normalise-label.ts';
import dress from './label-dress.json' with { type: 'json' };

/** Words that only say which of several records of one thing it is, or that a code stands there. */
const DRESS: ReadonlySet<string> = new Set(dress.around);
/** Words for a guess: `social_grade_estimate`. */
const GUESSED: ReadonlySet<string> = new Set(dress.guessed);
const ELECTIONS: ReadonlySet<string> = new Set(dress.elections);
const MONTHS = dress.months.join('|');
/** `22/06/2024`, `4 May 2023`, `May 2023`. */
const DATE = new RegExp(
  `\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS}) (?:\\d{4}|\\d{2}))\\b`,
  'giu',
);
/** `2024GE`, `GE24`. */
const YEAR_OF_ELECTION = /^(?:([a-z]{2})(\d{2}|\d{4})|(\d{2}|\d{4})([a-z]{2}))$/;

/** `ruc21`, `OAC21CD`: the list of a census, and which. */
const CENSUS = /^([a-z]{3,})((?:01|11|21)(?:cd)?)$/;
/** `imd19`: a list of deprivation, and its year. */
const DEPRIVATION = /^(imd)(04|07|10|15|19|25)$/;

/** A label without what it adds to a known one, and what that is. */
export interface Undressed {
  readonly words: readonly string[];
  readonly added: string;
  /** What it adds says that it is a guess: only of what is one anyway. */
  readonly guessed: boolean;
}

/**
 * The words of a label without the date, the election and words such as "last": `Voter ID 22/06/2024`,
 * `VoterID_2024GE`, `IMD decile 2019`. Nothing where none of them stands in it, or nothing else does.
 */
export function undressLabel(label: string): Undressed | undefined {
  const dates = label.match(DATE) ?? [];
  const rest = splitWords(label.replace(DATE, ' ')).flatMap(withoutYear);
  const words = rest.filter((word) => !isDress(word));
  const added = [...asPrinted(label.replace(DATE, ' '), rest.filter(isDress)), ...dates];
  return words.length === 0 || added.length === 0
    ? undefined
    : { words, added: added.join(' '), guessed: rest.some((word) => GUESSED.has(word)) };
}

function withoutYear(word: string): string | readonly string[] {
  const [, list, year] = DEPRIVATION.exec(word) ?? [];
  if (list !== undefined) return [list, `20${year}`];
  return CENSUS.exec(word)?.slice(1) ?? word;
}

/** Words with the capitals that they have in a label. */
function asPrinted(label: string, words: readonly string[]): readonly string[] {
  const printed = label.split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => printed.find((one) => one.toLowerCase() === word) ?? word);
}

function isDress(word: string): boolean {
  const [, before, , , after] = YEAR_OF_ELECTION.exec(word) ?? [];
  const election = before ?? after;
  return (
    isYear(word) ||
    /^(?:01|11|21)(?:cd)?$/.test(word) ||
    DRESS.has(word) ||
    GUESSED.has(word) ||
    ELECTIONS.has(election ?? word)
  );
}
