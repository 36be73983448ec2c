/** Letters of a line that look alike. */
export interface Run {
  text: string;
  readonly look: string;
}

/** Letters that a label has at most. */
const LONGEST = 110;
/** Labels and values that follow one another in one line, from which they are believed. */
const FEWEST = 3;

/** Adds letters to the runs of a line. White space belongs to whatever it follows. */
export function addRun(runs: Run[], text: string, look: string): void {
  const last = runs.at(-1);
  if (last && (last.look === look || (text.trim() === '' && !text.includes('\n')))) last.text += text;
  else runs.push({ text, look });
}

/** The runs of each line of a paragraph that hold words. */
function cutLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { text, look } of runs) {
    for (const [at, piece] of text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (piece.trim() !== '') lines.at(-1)?.push({ text: piece.trim(), look });
    }
  }
  return lines.filter((line) => line.length > 0);
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST && /\p{L}/u.test(text) && !/[:.;,]$|\t/.test(text);
}

/**
 * Labels and their values where a paragraph, or each of its lines, begins in one look and goes on in another:
 * bold, or as the page names it. A colon parts them by itself, and is read as such. Gives nothing where any
 * line differs.
 */
export function findLedPairs(runs: readonly Run[]): [string, string][] {
  const lines = cutLines(runs);
  const [first = []] = lines;
  const [a, b] = first;
  if (!a || !b || a.look === b.look) return [];
  if (lines.length === 1 && first.length % 2 === 1) return [];
  if (lines.length === 1 && first.length > 2 && first.length < 2 * FEWEST) return [];
  const pairs: [string, string][] = [];
  for (const line of lines) {
    if (lines.length > 1 && line.length !== 2) return [];
    for (let at = 0; at + 1 < line.length; at += 2) {
      const [label, value] = line.slice(at, at + 2);
      if (!label || !value || label.look !== a.look || value.look !== b.look) return [];
      if (!isLabel(label.text) || value.text.startsWith(':')) return [];
      pairs.push([label.text, value.text]);
    }
  }
  return pairs;
}
