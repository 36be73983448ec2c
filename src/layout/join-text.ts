import firstParts from './hyphen-words.json' with { type: 'json' };

const FIRST_PARTS = new Set<string>(firstParts.firstParts);
const HYPHEN_END = /(?<![\p{L}\d])([\p{L}\d]+)[-\u2010\u00ad]$/u;
/** A word that is no prose: an address, a link, a code. */
const UNBROKEN = /[@/_\\]|^\D*\d.*[a-z]|\.[a-z]/i;

/** The rest of an e-mail address, up to the first space. */
const ADDRESS = /^[^\s@]*@[^\s@]+/;

/** What an e-mail address may begin with, and a name hardly: small letters, figures, marks. */
const ADDRESS_START = /^[a-z\d._+-]+$/;

/** An e-mail address that ends before the last part of its domain: no space stands in it, wherever the line ends. */
const CUT_ADDRESS = /^[^\s@]+@(?:[^\s@.]*|[^\s@]*\.)$/;

/** White space to fold, or a soft hyphen: most texts have neither. */
const UNTIDY = /[^\S ]| {2}|\u00ad/;

/** A line of type of a cell, and whether its text runs to the cell's edge. */
export interface CellLine {
  readonly text: string;
  readonly full: boolean;
}

/**
 * The text of a cell from its lines: white space folded, hyphens that only break a line taken out. A
 * hyphen stays where the first part stands before hyphens anyway (`first-time`, `e-mail`), and a break
 * in the middle of an address or a code leaves nothing between.
 */
export function joinLines(lines: readonly CellLine[]): string {
  // Pieces that space parts. Only the last one is looked at: a page may be one paragraph of a thousand lines.
  const pieces: string[] = [];
  let full = false;
  for (const line of lines) {
    const next = line.text.trim();
    const last = pieces.pop();
    if (last !== undefined) pieces.push(...joinTwo(last, next, full && pieces.length === 0));
    else pieces.push(next);
    ({ full } = line);
  }
  const text = pieces.join(' ');
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ').replaceAll('\u00ad', '').trim() : text.trim();
}

/** Two lines in one where nothing parts them, or both. `alone`: the first stands before nothing else and runs to the edge. */
function joinTwo(line: string, next: string, alone: boolean): [string] | [string, string] {
  const part = HYPHEN_END.exec(line.slice(line.lastIndexOf(' ') + 1))?.[1];
  // A hyphen in an address belongs to it: programs break addresses there and put none in.
  if (part !== undefined && ADDRESS.test(next)) return [line + next];
  if (part !== undefined && /^\p{Ll}/u.test(next)) {
    return [FIRST_PARTS.has(part.toLowerCase()) ? line + next : line.slice(0, -1) + next];
  }
  // No space stands behind a hyphen within a name or between two: "Smith-" and "Jones".
  if (part !== undefined && /^\p{L}{2}/u.test(part) && /^\p{Lu}\p{Ll}/u.test(next)) return [line + next];
  if (!line.includes(' ') && CUT_ADDRESS.test(line) && /^\.?[a-z\d]/.test(next)) return [line + next];
  if (part !== undefined && /^\d/.test(next) && /\d/.test(part)) return [line + next];
  if (alone && ADDRESS_START.test(line) && ADDRESS.test(next)) return [line + next];
  if (alone && !line.includes(' ') && UNBROKEN.test(line) && /^[a-z\d.@_-]/.test(next)) return [line + next];
  return [line, next];
}
