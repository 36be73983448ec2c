import words from './mail-heads.json' with { type: 'json' };

const HEADS: ReadonlySet<string> = new Set(words.heads);
const HEAD = /^\s*\*?([a-z][a-z -]{1,14}):/i;

function headIn(line: string): string | undefined {
  const name = HEAD.exec(line)?.[1]?.toLowerCase();
  return name !== undefined && HEADS.has(name) ? name : undefined;
}

/**
 * The lines of a paragraph that are the heads of a mail: who wrote it to whom, and on what. They tell of
 * the mail and nothing of the person. A line alone is none: it takes `From:` and another one.
 */
export function findMailHeads(lines: readonly string[]): ReadonlySet<string> {
  const found = lines.filter((line) => headIn(line) !== undefined);
  const isMail = found.length > 1 && found.some((line) => headIn(line) === 'from');
  return new Set(isMail ? found : []);
}
