import protection from './protection.json' with { type: 'json' };
import type { StudySettings } from './study.ts';
import type { EventRow } from './event-row.ts';
import type { ProtectedCell } from './protect-event.ts';
import type { ProtectedReading, StudyReply } from './study-reply.ts';
import type { StudyRow } from './study-row.ts';

const IDENTIFYING: ReadonlySet<string> = new Set(protection.identifyingTopics);

/** The settings that say what of a reply is shown. */
export type ShownBy = Pick<StudySettings, 'atLeast' | 'identifying'>;

/** A reply of a study with the pseudonyms that it goes by. */
export interface NamedReply {
  readonly reply: string;
  /** Absent where the researcher did not say whose it is: then each reply counts as another person's. */
  readonly person?: string;
  readonly kept: StudyReply;
}

/** Counts how many people have each label that the glossary does not know and each answer in words. */
export class RareWords {
  readonly #people = new Map<string, number>();
  #person: string | undefined;
  #seen = new Set<string>();

  /** Replies of one person must come one after the other. */
  add({ reply, person = reply, kept }: NamedReply): void {
    if (person !== this.#person) this.#seen = new Set();
    this.#person = person;
    for (const reading of kept.readings) for (const key of keysOf(reading)) this.#see(key);
    for (const { cells } of kept.events)
      for (const cell of cells) for (const key of keysOfCell(cell)) this.#see(key);
  }

  #see(key: string): void {
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#people.set(key, (this.#people.get(key) ?? 0) + 1);
  }

  #isFew(key: string, atLeast: number): boolean {
    return (this.#people.get(key) ?? 0) < atLeast;
  }

  /** The rows of a reply's events, cell by cell, without the words that fewer people have. */
  events({ reply, person, kept }: NamedReply, { atLeast }: ShownBy): readonly EventRow[] {
    const whole = { reply, person: person ?? null, party: kept.party ?? null };
    return kept.events.flatMap(({ subject, month, cells }, index) =>
      cells.map(({ rareValue, ...cell }) => {
        const isLabelFew = cell.label !== null && this.#isFew(headingKey(cell), atLeast);
        const isValueFew = rareValue === true && this.#isFew(codeKey(cell), atLeast);
        return {
          ...whole,
          subject,
          event: index + 1,
          month,
          ...cell,
          ...(isLabelFew && { label: null }),
          ...((isLabelFew || isValueFew) &&
            cell.value !== null && { value: null, treatment: 'withheld' as const }),
        };
      }),
    );
  }

  /** The rows of a reply, without the words that fewer people have. A reply without readings has one row. */
  rows({ reply, person, kept }: NamedReply, { atLeast, identifying }: ShownBy): readonly StudyRow[] {
    const whole = {
      reply,
      person: person ?? null,
      party: kept.party ?? null,
      month: kept.month ?? null,
      outcome: kept.outcome,
    };
    if (kept.readings.length === 0) return [{ ...whole, row: 0, ...NOTHING }];
    return kept.readings.map((reading, index) => {
      const isLabelFew = reading.rareLabel === true && this.#isFew(labelKey(reading), atLeast);
      const isValueFew = reading.rareValue === true && this.#isFew(valueKey(reading), atLeast);
      const isKnown =
        identifying === 'removed' && reading.value !== null && IDENTIFYING.has(reading.topic ?? '');
      const shown = isKnown ? HIDDEN.removed : isValueFew ? HIDDEN.withheld : reading;
      return rowOf(whole, index + 1, reading, isLabelFew ? null : reading.label, shown);
    });
  }
}

/** Named one by one: to copy thirty properties of a hundred thousand readings by spreading takes several times as long. */
function rowOf(
  {
    reply,
    person,
    party,
    month,
    outcome,
  }: Pick<StudyRow, 'reply' | 'person' | 'party' | 'month' | 'outcome'>,
  row: number,
  reading: ProtectedReading,
  label: string | null,
  { value, number, treatment }: Pick<StudyRow, 'value' | 'number' | 'treatment'>,
): StudyRow {
  return {
    reply,
    person,
    party,
    month,
    outcome,
    row,
    subject: reading.subject,
    entry: reading.entry,
    label,
    kind: reading.kind,
    category: reading.category,
    topic: reading.topic,
    basis: reading.basis,
    guess: reading.guess,
    special: reading.special,
    status: reading.status,
    confidence: reading.confidence,
    scheme: reading.scheme,
    about_party: reading.about_party,
    about_year: reading.about_year,
    value,
    number,
    treatment,
    absent: reading.absent,
    hidden: reading.hidden,
    picture: reading.picture,
    answer: reading.answer,
    chance: reading.chance,
  };
}

const HIDDEN = {
  removed: { value: null, number: null, treatment: 'removed' },
  withheld: { value: null, number: null, treatment: 'withheld' },
} as const;

const NOTHING: Omit<ProtectedReading, 'rareLabel' | 'rareValue'> = {
  subject: null,
  entry: null,
  label: null,
  kind: null,
  category: null,
  topic: null,
  basis: null,
  guess: null,
  special: null,
  status: null,
  confidence: null,
  scheme: null,
  about_party: null,
  about_year: null,
  value: null,
  number: null,
  treatment: 'none',
  absent: null,
  hidden: null,
  picture: null,
  answer: null,
  chance: null,
};

function keysOf(reading: ProtectedReading): readonly string[] {
  const keys = reading.rareLabel ? [labelKey(reading)] : [];
  return reading.rareValue ? [...keys, valueKey(reading)] : keys;
}

type Worded = Pick<ProtectedReading, 'entry' | 'label' | 'value'>;

function labelKey({ label }: Worded): string {
  return `label\n${label}`;
}

function valueKey({ entry, value }: Worded): string {
  return `value\n${entry}\n${value}`;
}

function keysOfCell(cell: ProtectedCell): readonly string[] {
  const keys = cell.label === null ? [] : [headingKey(cell)];
  return cell.rareValue ? [...keys, codeKey(cell)] : keys;
}

function headingKey({ label }: Pick<ProtectedCell, 'label'>): string {
  return `heading\n${label}`;
}

function codeKey({ label, value }: Pick<ProtectedCell, 'label' | 'value'>): string {
  return `code\n${label}\n${value}`;
}
