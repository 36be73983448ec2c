/** Spaces in a row that one element may stand for. */
const MOST_SPACES = 200;

/** The letters that an element of an OpenDocument text stands for: a tab, the end of a line, spaces. */
export function lettersOfElement(name: string, given: Readonly<Record<string, string>>): string | undefined {
  if (name === 'text:tab') return '\t';
  if (name === 'text:line-break') return '\n';
  if (name !== 'text:s') return undefined;
  const count = Number(given['text:c'] ?? 1);
  return ' '.repeat(Number.isFinite(count) ? Math.min(Math.max(Math.trunc(count), 1), MOST_SPACES) : 1);
}

/** White space of the file's own counts as one space, and as none after another. `ending` is the letter before. */
export function foldSpace(text: string, ending: string): string {
  const folded = text.replace(/[ \t\r\n]+/g, ' ');
  return ending === '' || /\s/.test(ending) ? folded.replace(/^ /, '') : folded;
}
