import { splitWords } from '../decode/normalise-label.ts';
import type { EventCell, HistoryEvent } from '../decode/reading.ts';
import { SHORT_CODE } from './protect-value.ts';
import protection from './protection.json' with { type: 'json' };

/** A cell of an event that may leave, but for what too few people have. */
export interface ProtectedCell {
  readonly label: string | null;
  readonly value: string | null;
  readonly treatment: 'kept' | 'month' | 'removed' | 'none';
  readonly scheme: string | null;
  /** The value is a code that no list explains: it leaves only where enough people have it. */
  readonly rareValue?: true;
}

/** An event that may leave: a row of a canvass history, a contact, a mark in a register. */
export interface ProtectedEvent {
  readonly subject: number | null;
  /** YYYY-MM */
  readonly month: string | null;
  readonly cells: readonly ProtectedCell[];
}

const UNSAFE: ReadonlySet<string> = new Set(protection.unsafeLabelWords);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WRITTEN_DAY = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/;
/** A year, an age or a number of contacts has four digits at most; with five it may be somebody's. */
const NUMBER = /^\d{1,4}$/;

/** What of an event may leave: its month, what a list explains, small numbers and short codes. Who called stays behind. */
export function protectEvent(
  { date, cells }: HistoryEvent,
  subject: number | null,
  showsLabel: (label: string) => boolean,
): ProtectedEvent {
  return {
    subject,
    month: date !== undefined && DAY.test(date) ? date.slice(0, 'YYYY-MM'.length) : null,
    cells: cells.map((cell) => protectCell(cell, showsLabel(cell.label))),
  };
}

function protectCell({ label, value, scheme, status }: EventCell, showsLabel: boolean): ProtectedCell {
  const text = value.trim();
  const own = { label: showsLabel ? label : null, scheme: scheme ?? null };
  if (text === '') return { ...own, value: null, treatment: 'none' };
  // The event's own month stands for its day.
  if (WRITTEN_DAY.test(text)) return { ...own, value: null, treatment: 'month' };
  const removed = { ...own, value: null, treatment: 'removed' } as const;
  if (!showsLabel || splitWords(label).some((word) => UNSAFE.has(word))) return removed;
  if (scheme !== undefined && status !== 'unknown' && status !== 'ambiguous')
    return { ...own, value: text, treatment: 'kept' };
  if (NUMBER.test(text)) return { ...own, value: text, treatment: 'kept' };
  return SHORT_CODE.test(text) ? { ...own, value: text, treatment: 'kept', rareValue: true } : removed;
}
