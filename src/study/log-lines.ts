import { csvRow } from './csv-row.ts';
import type { LoggedReply } from './sort-out.ts';

/**
 * The log of a study as CSV: each reply by its name, what became of it and why. It names people where files do, so it is
 * kept apart from the study. Pseudonyms stand in it only where the key is kept: else it would be one.
 */
export function* logLines(log: readonly LoggedReply[], withPseudonyms: boolean): Generator<string> {
  yield csvRow(['reply', 'pseudonym', 'state', 'because', 'same_as']);
  for (const { name, reply, state, because, sameAs = '' } of log.toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  ))
    yield csvRow([name, withPseudonyms ? reply : '', state, because, sameAs]);
}
