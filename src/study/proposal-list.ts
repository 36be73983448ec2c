import { csvRow } from './csv-row.ts';
import { ALL } from './party-names.ts';
import { isTopic, type Proposal } from './propose-entries.ts';
import type { Unexplained } from './study.ts';

/** The columns of the list: the first four say what nobody explained, the others are for the researcher. */
export const PROPOSAL_COLUMNS = [
  'label',
  'code',
  'party',
  'replies',
  'meaning',
  'topic',
  'source',
  'address',
  'date',
] as const;

type Row = Readonly<Record<string, string>>;

/** What stands for any number, in the figures and in the list. */
export const ANY_NUMBER = '#';

/** A list of what nobody explained, as CSV to be filled in. */
export function* proposalList(unexplained: readonly Unexplained[]): Generator<string> {
  yield csvRow(PROPOSAL_COLUMNS);
  for (const { label, value, party, replies } of unexplained)
    if (label !== null && party !== ALL) yield csvRow([label, value, party, replies, '', '', '', '', '']);
}

/** The lines of a list that somebody filled in, and the numbers of those that lack their source or their topic. */
export function readProposals(rows: readonly Row[]): {
  readonly proposals: readonly Proposal[];
  readonly lacking: readonly number[];
} {
  const proposals: Proposal[] = [];
  const lacking: number[] = [];
  for (const [at, row] of rows.entries()) {
    const cell = (name: (typeof PROPOSAL_COLUMNS)[number]): string => asWritten(row[name] ?? '');
    const [meaning, title, topic] = [cell('meaning'), cell('source'), cell('topic').toLowerCase()];
    if (meaning === '') continue;
    // The heading is the first line.
    if (title === '' || !isTopic(topic) || cell('label') === '') lacking.push(at + 2);
    else
      proposals.push({
        label: cell('label'),
        ...(cell('code') !== ANY_NUMBER && cell('code') !== '' && { code: cell('code') }),
        party: cell('party'),
        meaning,
        topic,
        source: { title, address: cell('address'), date: cell('date') },
        replies: Number(cell('replies')) || 0,
      });
  }
  return { proposals, lacking };
}

/** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
function asWritten(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@])/, '');
}
