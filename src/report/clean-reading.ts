import type { HistoryEvent, Message, Reading } from '../decode/reading.ts';
import { splitWords } from '../decode/normalise-label.ts';
import type { Also } from '../layout/field.ts';
import type { Where } from '../read/where.ts';
import type { GuardedWords } from './guarded-words.ts';
import type { ReducedReading } from './reduced-report.ts';
import type { LeftOut } from './saved-report.ts';

/** What stands where words were taken out of a text. */
const TAKEN_OUT = '[…]';

/** A cell of an event with more words, and no explanation, is a note. */
const LONGEST_ANSWER = 3;

/** What readings and events are cleaned of. */
export interface Cleaning {
  readonly guarded: GuardedWords;
  /** Cells that name other people, where these are left out. */
  readonly cells: ReadonlySet<Also>;
  /** What is written by hand goes. */
  readonly notes: boolean;
  /** How a person is called now; nothing where there is only one left. */
  readonly subject: (subject: string) => string | undefined;
}

/** A reading without the values that are left out; `why`: its own value is one of them. */
export function cleanReading(reading: Reading, why: LeftOut | undefined, cleaning: Cleaning): ReducedReading {
  const { guarded } = cleaning;
  const { section, subject, also, givenSource, labelAsRead, ...rest } = reading;
  const beside = why ? [] : (also ?? []).filter((cell) => staysBeside(cell, cleaning));
  const cleaned: Reading = {
    ...rest,
    label: cleanLabel(reading.label, reading.entry !== undefined, guarded),
    where: cleanWhere(reading.where, guarded),
    ...(section !== undefined && !guarded.repeats(section) && { section }),
    ...subjectOf(subject, cleaning),
    ...(beside.length > 0 && { also: beside.map((cell) => cleanCell(cell, guarded)) }),
    ...(givenSource &&
      !guarded.repeats(givenSource.text) && {
        givenSource: { ...givenSource, where: cleanWhere(givenSource.where, guarded) },
      }),
    ...(labelAsRead !== undefined && !guarded.repeats(labelAsRead) && { labelAsRead }),
    claims: reading.claims.map((claim) => ({ ...claim, because: cleanMessage(claim.because, guarded) })),
  };
  return why ? withoutValue(cleaned, why, guarded) : cleaned;
}

/** What is made of a value, or may say it again. */
const MADE_OF_VALUE = [
  'parsed',
  'placed',
  'alternatives',
  'parts',
  'scheme',
  'about',
  'made',
  'used',
  'wrong',
  'ask',
] as const satisfies readonly (keyof Reading)[];

/** What is known of a field but for its value, and but for all that was made of the value. What its label means stays. */
function withoutValue(reading: Reading, why: LeftOut, guarded: GuardedWords): ReducedReading {
  const made: ReadonlySet<string> = new Set(MADE_OF_VALUE);
  const kept = Object.entries(reading).filter(([name]) => !made.has(name));
  return {
    ...(Object.fromEntries(kept) as unknown as Omit<Reading, (typeof MADE_OF_VALUE)[number]>),
    value: '',
    leftOut: why,
    plain: saysLabelOnly(reading, guarded) ? reading.plain : '',
    claims: reading.claims.map((claim) => ({ ...claim, plain: '' })),
  };
}

/** Whether what we say tells what the field is for, and nothing of what stands in it. */
function saysLabelOnly(reading: Reading, guarded: GuardedWords): boolean {
  const { plain, value, scheme, parts, alternatives, placed, claims } = reading;
  return (
    [scheme, parts, alternatives, placed].every((made) => made === undefined) &&
    claims.every(({ about }) => about === 'label') &&
    !plain.toLowerCase().includes(value.toLowerCase()) &&
    !guarded.repeatsWhole(plain)
  );
}

/** An event without the cells that are left out. */
export function cleanEvent(event: HistoryEvent, cleaning: Cleaning): HistoryEvent {
  const { section, subject, cells, ...rest } = event;
  const { guarded } = cleaning;
  return {
    ...rest,
    ...(section !== undefined && !guarded.repeats(section) && { section }),
    ...subjectOf(subject, cleaning),
    cells: cells
      .filter((cell) => staysBeside(cell, cleaning) && !isNote(cell, cleaning))
      .map((cell) => cleanCell(cell, guarded)),
  };
}

/** A message whose slots repeat nothing that is left out. */
export function cleanMessage(message: Message, guarded: GuardedWords): Message {
  const { id, slots } = message;
  if (!slots) return message;
  const cleaned = Object.entries(slots).map(([name, slot]) => [
    name,
    typeof slot === 'string' && guarded.repeats(slot) ? TAKEN_OUT : slot,
  ]);
  return { id, slots: Object.fromEntries(cleaned) as NonNullable<Message['slots']> };
}

function staysBeside(cell: Also, { cells, guarded }: Cleaning): boolean {
  return !cells.has(cell) && !guarded.repeats(cell.value);
}

function isNote(cell: HistoryEvent['cells'][number], { notes }: Cleaning): boolean {
  return notes && cell.plain === undefined && splitWords(cell.value).length > LONGEST_ANSWER;
}

function cleanCell<Cell extends Also>(cell: Cell, guarded: GuardedWords): Cell {
  return {
    ...cell,
    label: cleanLabel(cell.label, false, guarded),
    where: cleanWhere(cell.where, guarded),
  };
}

/** A label that the glossary knows is no name, even where one of its words is somebody's too. */
function cleanLabel(label: string, isKnown: boolean, guarded: GuardedWords): string {
  return (isKnown ? guarded.repeatsWhole(label) : guarded.repeats(label)) ? TAKEN_OUT : label;
}

function cleanWhere(where: Where, guarded: GuardedWords): Where {
  return where.kind === 'cell' && guarded.repeats(where.sheet) ? { ...where, sheet: TAKEN_OUT } : where;
}

function subjectOf(subject: string | undefined, cleaning: Cleaning): { subject?: string } {
  const now = subject === undefined ? undefined : cleaning.subject(subject);
  return now === undefined ? {} : { subject: now };
}
