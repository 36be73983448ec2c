import { cleanNames } from './clean-names.ts';
import { type Cleaning, cleanEvent, cleanMessage, cleanReading } from './clean-reading.ts';
import { findOthers, type Others, peopleOf } from './find-others.ts';
import { guardReport, isPersonal } from './guard-report.ts';
import type { GuardedWords } from './guarded-words.ts';
import type { Leaving } from './leaving.ts';
import type { ReducedReport } from './reduced-report.ts';
import type { Report } from './report.ts';
import type { LeftOut } from './saved-report.ts';

/** Nobody is called so: then every row may be somebody else's. */
const NOBODY = '';
/** A row of a table, which says nothing of who stands in it. */
const ROW_NUMBER = /^\d{1,9}$/;

/**
 * A report without what the reader leaves out. A field stays, so that one sees that something was there; its
 * value goes, with all that is made of it, wherever in the report it is said again. Rows of other people go
 * whole. What is said of the reply as a whole stays, with its counts: `leftOut` says how much is missing.
 */
export function leaveOut(report: Report, leaving: Leaving): ReducedReport {
  if (!leaving.personal && !leaving.others) return report;
  const people = peopleOf(report);
  const others = findOthers(report, leaving.self ?? (people.length > 0 ? NOBODY : undefined));
  const guarded = guardReport(report, leaving, others);
  const why = reasonsOf(report, leaving, others, guarded);
  const numbers = new Map(people.map((subject, at) => [subject, `#${at + 1}`]));
  const goes = (id: string): boolean => leaving.others && others.rows.has(id);
  const cleaning: Cleaning = {
    guarded,
    cells: leaving.others ? others.cells : new Set(),
    notes: leaving.personal,
    subject: (subject) => {
      if (leaving.others) return undefined;
      return leaving.personal && !ROW_NUMBER.test(subject) ? numbers.get(subject) : subject;
    },
  };
  const fields = report.fields
    .filter(({ id }) => !goes(id))
    .map((reading) => cleanReading(reading, why.get(reading.id), cleaning));
  const history = report.history.filter(({ id }) => !goes(id)).map((event) => cleanEvent(event, cleaning));
  const stay = (ids: readonly string[]): readonly string[] => ids.filter((id) => !goes(id));
  const { tables: _, ...rest } = report;
  return {
    ...rest,
    ...cleanNames(report, leaving, guarded),
    ...(report.party && {
      party: { ...report.party, because: cleanMessage(report.party.because, guarded) },
    }),
    headline: cleanMessage(report.headline, guarded),
    story: report.story
      // Words of a note are told in a sentence, not always all of them.
      .filter(({ message, readings }) => !message.slots?.['words'] || !readings.some((id) => why.has(id)))
      .map((line) => ({
        ...line,
        message: cleanMessage(line.message, guarded),
        readings: stay(line.readings),
      })),
    fields,
    groups: withReadings(report.groups, stay),
    scores: withReadings(report.scores, (ids) => ids.filter((id) => !why.has(id))),
    leans: report.leans.filter(({ reading }) => !why.has(reading)),
    history,
    letter: cleanLetter(report.letter, leaving),
    codes: cleanCodes(report, why, guarded),
    findings: report.findings.map((finding) => ({
      ...finding,
      fields: stay(finding.fields),
      because: cleanMessage(finding.because, guarded),
    })),
    checklist: report.checklist.map((item) => ({ ...item, fields: stay(item.fields) })),
    leftOut: countLeftOut(why, leaving, cellsGone(report, fields, history, why), cleaning.cells.size),
  };
}

/** Why the value of a field is left out, by the field's id. */
function reasonsOf(
  { fields }: Report,
  { personal, others: leavesOthers }: Leaving,
  others: Others,
  guarded: GuardedWords,
): ReadonlyMap<string, LeftOut> {
  const why = new Map<string, LeftOut>();
  for (const reading of fields) {
    const { id, value } = reading;
    if (leavesOthers && (others.rows.has(id) || others.naming.has(id))) why.set(id, 'others');
    else if (personal && isPersonal(reading)) why.set(id, 'personal');
    else if (guarded.repeats(value)) why.set(id, personal ? 'personal' : 'others');
  }
  return why;
}

function withReadings<Group extends { readonly readings: readonly string[] }>(
  groups: readonly Group[],
  stay: (ids: readonly string[]) => readonly string[],
): readonly Group[] {
  return groups
    .map((group) => ({ ...group, readings: stay(group.readings) }))
    .filter(({ readings }) => readings.length > 0);
}

/** Whoever signed the letter is somebody too, and a reference stands for the reader. */
function cleanLetter(letter: Report['letter'], { personal }: Leaving): Report['letter'] {
  const { sender: _, reference, ...rest } = letter;
  return { ...rest, ...(!personal && reference !== undefined && { reference }) };
}

function cleanCodes(
  report: Report,
  why: ReadonlyMap<string, LeftOut>,
  guarded: GuardedWords,
): Report['codes'] {
  const gone = new Set<string>();
  const here = new Set<string>();
  for (const { id, value } of report.fields) (why.has(id) ? gone : here).add(value);
  return report.codes.filter(
    ({ raw, label }) =>
      (here.has(raw) || !gone.has(raw)) &&
      !guarded.repeats(raw) &&
      (label === undefined || !guarded.repeats(label)),
  );
}

/** How many cells are missing from events that are still there, and beside values that are. */
function cellsGone(
  report: Report,
  fields: ReducedReport['fields'],
  history: Report['history'],
  why: ReadonlyMap<string, LeftOut>,
): number {
  const here = new Set([...fields, ...history].map(({ id }) => id));
  const beside = report.fields.filter(({ id }) => here.has(id) && !why.has(id));
  const events = report.history.filter(({ id }) => here.has(id));
  return countCells(beside, events) - countCells(fields, history);
}

function countCells(fields: Report['fields'], history: Report['history']): number {
  return (
    fields.reduce((sum, { also }) => sum + (also?.length ?? 0), 0) +
    history.reduce((sum, { cells }) => sum + cells.length, 0)
  );
}

/** `cells`: how many were left out by themselves; `named` of them name other people. */
function countLeftOut(
  why: ReadonlyMap<string, LeftOut>,
  leaving: Leaving,
  cells: number,
  named: number,
): NonNullable<ReducedReport['leftOut']> {
  const reasons = [...why.values()];
  const own = reasons.filter((reason) => reason === 'personal').length;
  const ownCells = leaving.personal ? cells - named : 0;
  const personal = own + ownCells;
  const others = reasons.length - own + cells - ownCells;
  return { ...(personal > 0 && { personal }), ...(others > 0 && { others }) };
}
