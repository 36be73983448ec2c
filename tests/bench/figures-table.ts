import type { Figure } from './measure.ts';

const BEGIN = '<!-- figures: written by npm run bench -- --write -->';
const END = '<!-- end of figures -->';
const HEADS = ['figure', 'measured', 'goal', 'peer'] as const;

function cellsOf({ what, is, goal, peer }: Figure): readonly string[] {
  return [what, is, goal, peer ?? '-'];
}

/** All figures as one table for a terminal: what was measured, what came out, the goal and the peer. */
export function printedTable(figures: readonly Figure[]): string {
  const rows = [HEADS, ...figures.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Those that have a goal, as a table of Markdown, under a line that says where they were measured. */
export function markdownTable(figures: readonly Figure[], where: string): string {
  const chosen = figures.filter(({ goal, minor }) => goal !== '-' && !minor);
  const rows = [HEADS, HEADS.map(() => '---'), ...chosen.map(cellsOf)];
  return [
    where,
    '',
    ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
  ].join('\n');
}

/** A text whose place for figures holds this table instead of the last one. */
export function withFigures(text: string, table: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`There is no place for figures: “${BEGIN}” and “${END}”.`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${table}\n\n${text.slice(to)}`;
}
