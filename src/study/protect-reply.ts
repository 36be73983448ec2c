import { splitWords } from '../decode/normalise-label.ts';
import type { Glossary } from '../glossary/entry.ts';
import type { Answer } from '../report/answer.ts';
import { findSources } from './find-sources.ts';
import { protectValue, type ProtectedValue } from './protect-value.ts';
import protection from './protection.json' with { type: 'json' };
import { protectEvent } from './protect-event.ts';
import type { StudiedReading, StudiedReport } from './studied-report.ts';
import type { ProtectedReading, StudyReply } from './study-reply.ts';

/** A date in full, an e-mail or a web address, a number of five digits or a postcode has no place in a label. */
const PERSONAL = /@|\d{5}|www\.|https?:|\d{1,2}[/.]\d{1,2}[/.]\d{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;
const LONGEST_LABEL = 120;
/** Shorter parts of names (a middle initial) are in too many words. In UTF-16 units. */
const SHORTEST_NAME = 2;

const NAMING_TOPICS: ReadonlySet<string> = new Set(protection.namingTopics);

/** What a study may keep of a report. Names, contact details, addresses and free text stay behind here. */
export function protectReply(report: StudiedReport, glossary: Glossary): StudyReply {
  const values = report.fields.map(protectValue);
  const guarded = guardedWords(report.fields, values);
  const subjects = new Map<string, number>();
  const { party, outcome, letter, clock, checklist, warnings, answers = {} } = report;
  return {
    ...(party && { party: party.id }),
    ...(letter.date !== undefined && { month: letter.date.slice(0, 'YYYY-MM'.length) }),
    outcome,
    readings: report.fields.map((reading, index) =>
      protectReading(
        reading,
        values[index] ?? { treatment: 'removed' },
        guarded,
        numberOf(reading.subject, subjects),
        Object.hasOwn(answers, reading.id) ? answers[reading.id] : undefined,
      ),
    ),
    clock: { state: clock.state, ...(clock.daysLate !== undefined && { daysLate: clock.daysLate }) },
    checklist: checklist.map(({ id, state }) => ({ id, state })),
    sources: findSources(report, glossary),
    events: report.history.map((event) =>
      protectEvent(event, numberOf(event.subject, subjects), (label) => isShown(label, guarded)),
    ),
    warnings: [...new Set(warnings.map(({ code }) => code))],
  };
}

/** What a reply removes must not come back in another place of it: in a label that is a name, in an answer. */
interface Guarded {
  readonly words: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

function guardedWords(readings: readonly StudiedReading[], values: readonly ProtectedValue[]): Guarded {
  const words = new Set<string>();
  const whole = new Set<string>();
  for (const [index, reading] of readings.entries()) {
    const isName =
      reading.findings?.includes('others-named') === true || NAMING_TOPICS.has(reading.topic ?? '');
    if (reading.subject !== undefined) for (const word of nameWords(reading.subject)) words.add(word);
    if (values[index]?.treatment !== 'removed') continue;
    // A value that was left out when the report was saved is empty: it is repeated nowhere.
    if (reading.leftOut === undefined) whole.add(splitWords(reading.value).join(' '));
    if (isName) for (const word of nameWords(reading.value)) words.add(word);
  }
  return { words, whole };
}

function nameWords(text: string): readonly string[] {
  return splitWords(text).filter((word) => word.length >= SHORTEST_NAME && /\p{L}/u.test(word));
}

function repeats(text: string, { words, whole }: Guarded): boolean {
  const parts = splitWords(text);
  return whole.has(parts.join(' ')) || parts.some((part) => words.has(part));
}

function protectReading(
  reading: StudiedReading,
  found: ProtectedValue,
  guarded: Guarded,
  subject: number | null,
  answer: Answer | undefined,
): ProtectedReading {
  const { entry, label, about } = reading;
  const isRepeated = found.rare && found.value !== undefined && repeats(found.value, guarded);
  const { value, number, treatment, rare } = isRepeated ? { treatment: 'removed' as const } : found;
  const showsLabel = isShown(label, guarded);
  return {
    subject,
    entry: entry ?? null,
    label: showsLabel ? label : null,
    kind: reading.kind ?? null,
    category: reading.category,
    topic: reading.topic ?? null,
    basis: reading.basis,
    guess: reading.guess,
    special: reading.special,
    status: reading.status,
    confidence: reading.confidence,
    scheme: reading.scheme ?? null,
    about_party: about?.party ?? null,
    about_year: about?.year ?? null,
    value: value ?? null,
    number: number ?? null,
    treatment,
    absent: reading.absent ?? null,
    hidden: reading.hidden !== undefined,
    picture: reading.ocr !== undefined,
    answer: answer ?? null,
    chance: chanceOf(reading),
    ...(showsLabel && entry === undefined && { rareLabel: true as const }),
    ...(rare && { rareValue: true as const }),
  };
}

function isShown(label: string, guarded: Guarded): boolean {
  return label.length <= LONGEST_LABEL && !PERSONAL.test(label) && !repeats(label, guarded);
}

/** A score as a chance from 0 to 1, where its scale is one of shares or percent. */
function chanceOf({ kind, placed, scale = placed, hidden }: StudiedReading): number | null {
  if (kind !== 'score' || scale?.position === undefined || hidden !== undefined) return null;
  const { unit } = scale.scale;
  return unit === 'share' || unit === 'percent' ? Number(scale.position.toFixed(4)) : null;
}

/** People of one reply by number, in the order in which they come. */
function numberOf(subject: string | undefined, subjects: Map<string, number>): number | null {
  if (subject === undefined) return null;
  const known = subjects.get(subject) ?? subjects.size + 1;
  subjects.set(subject, known);
  return known;
}
