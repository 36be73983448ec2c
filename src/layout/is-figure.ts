/** What stands in place of a figure: a dash, dots, a colon, "n.a.", a mark. */
const MISSING = /^(?:[:–—−.…-]{1,5}|n\.?a\.?|n\/a|x|\*|\([a-z]\)|[$£€])$/iu;
/** A word of three letters: no figure holds one. */
const WORD = /\p{L}{3}/u;
/** Letters that a figure may hold: a currency, a unit, the mark of a note. */
const LETTERS = 3;
/** Words that a figure may be of: thousands set apart, two figures with a sign between. */
const WORDS = 6;

/** Whether a text is a figure, with its sign, unit, error and marks of notes, or what stands in place of one. */
export function isFigure(text: string): boolean {
  if (MISSING.test(text)) return true;
  if (!/\d/.test(text) || WORD.test(text) || text.split(' ').length > WORDS) return false;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const digits = text.replace(/\D/g, '').length;
  return letters <= LETTERS && letters <= digits;
}
