import firstParts from './hyphen-words.json' with { type: 'json' };

const FIRST_PARTS = new Set<string>(firstParts.firstParts);
const HYPHEN_END = /([\p{L}\d]+)[-\u2010\u00ad]$/u;
/** A word that is no prose: an address, a link, a code. */
const UNBROKEN = /[@/_\\]|\d.*[a-z]|\.[a-z]/i;

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
  let text = '';
  let previous: CellLine | undefined;
  for (const line of lines) {
    const next = line.text.trim();
    if (previous === undefined) text = next;
    else text = joinTwo(text, next, previous.full);
    previous = line;
  }
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ').replaceAll('\u00ad', '').trim() : text.trim();
}

function joinTwo(text: string, next: string, full: boolean): string {
  const part = HYPHEN_END.exec(text)?.[1];
  if (part !== undefined && /^\p{Ll}/u.test(next)) {
    return FIRST_PARTS.has(part.toLowerCase()) ? text + next : text.slice(0, -1) + next;
  }
  if (part !== undefined && /^\d/.test(next) && /\d/.test(part)) return text + next;
  const last = text.split(' ').at(-1) ?? '';
  if (full && last === text && UNBROKEN.test(last) && /^[a-z\d.@_-]/.test(next)) return text + next;
  return `${text} ${next}`;
}
