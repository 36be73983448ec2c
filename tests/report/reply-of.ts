import type { PartyId } from '../../src/glossary/entry.ts';
import type { EventRow, Field } from '../../src/layout/field.ts';
import type { Report } from '../../src/report/report.ts';
import { makeReport } from './make-report.ts';

/** Lines of an invented reply, each a label, a value and the source that it names for it, if any. */
export type Lines = readonly (readonly [label: string, value: string, source?: string])[];

/** The report on an invented reply of a party, read by the real glossary. */
export function replyOf(party: PartyId, lines: Lines, events: readonly EventRow[] = []): Report {
  const fields = lines.map(([label, value, source], index): Field => {
    const where = { kind: 'cell', document: party, sheet: '', row: index + 1, column: 1 } as const;
    return {
      id: `${party}-${index}`,
      label,
      value,
      where,
      ...(source !== undefined && { givenSource: { text: source, where } }),
    };
  });
  const laid = { fields, events, letter: [], prose: [], tables: [], warnings: [] };
  return { ...makeReport(laid, { party }), file: `${party}.csv` };
}
