import type { LoggedReply } from './sort-out.ts';

const NEEDS_QUOTES = /[",\r\n]/;
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The log of a study as CSV: each reply by its name, what became of it and why. It names people where files do, so it is
 * kept apart from the study. Pseudonyms stand in it only where the key is kept: else it would be one.
 */
export function* logLines(log: readonly LoggedReply[], withPseudonyms: boolean): Generator<string> {
  yield line(['reply', 'pseudonym', 'state', 'because']);
  for (const { name, reply, state, because } of log.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    yield line([name, withPseudonyms ? reply : '', state, because]);
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
