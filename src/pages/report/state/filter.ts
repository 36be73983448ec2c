import { computed, signal } from '@preact/signals';
import type { Reading } from '../../../decode/reading.ts';
import type { Status } from '../../../glossary/entry.ts';
import { namePeople } from '../../../report/name-people.ts';
import { report } from './session.ts';

export const STATUSES = [
  'documented',
  'reported',
  'inferred',
  'ambiguous',
  'unknown',
] as const satisfies readonly Status[];

/** How many readings of a group are there at first; the rest come by a click. A screen holds about five. */
export const FIRST_READINGS = 25;

export const query = signal('');
export const onlyOpen = signal(false);
export const ticked = signal<ReadonlySet<Status>>(new Set(STATUSES));
/** The person whose readings are shown, where a file holds several; empty for all. */
export const person = signal('');

/**
 * Another reply is being shown, and the reader chose it among the readings: they go on there, with what they were
 * looking for.
 */
export const staysInReadings = signal(false);

/** The names of the people that a file holds rows about. */
export const namesOfPeople = computed(() => namePeople(report.value ?? { fields: [] }));

/** The people that a file holds rows about, in its order; empty where all of it is about one. */
export const people = computed<readonly string[]>(() => [...namesOfPeople.value.keys()]);

/** Groups that the reader opened in full. */
export const opened = signal<ReadonlySet<string>>(new Set());
/** What is opened to see the rows of other people; no group of the report is called so. */
export const OTHERS_GROUP = 'others';
/** While the page is printed, all groups are open. */
export const printing = signal(false);

/** Whether something about a reading is still to be answered by the party. */
export function needsAnswer(reading: Reading): boolean {
  return (
    reading.status === 'ambiguous' || reading.status === 'unknown' || (reading.findings?.length ?? 0) > 0
  );
}

function searchText(reading: Reading): string {
  const also = reading.also?.flatMap(({ label, value }) => [label, value]) ?? [];
  const other = reading.alternatives?.flatMap(({ name, plain }) => [name, plain]) ?? [];
  return [reading.label, reading.value, reading.plain, reading.section ?? '', ...also, ...other]
    .join('\n')
    .toLowerCase();
}

/** The words of each reading, folded once and not at every letter that is typed. */
const searchable = computed(
  () => new Map(report.value?.fields.map((reading) => [reading.id, searchText(reading)])),
);

/** How many readings have the words somewhere. */
export function countWith(words: string): number {
  const small = words.toLowerCase();
  return [...searchable.value.values()].filter((text) => text.includes(small)).length;
}

/** All readings by id. */
export const readings = computed(() => new Map(report.value?.fields.map((reading) => [reading.id, reading])));

/** Ids of the readings that the filter lets through. */
export const matching = computed<ReadonlySet<string>>(() => {
  const words = query.value.trim().toLowerCase();
  const found = new Set<string>();
  for (const reading of report.value?.fields ?? []) {
    if (!ticked.value.has(reading.status)) continue;
    if (onlyOpen.value && !needsAnswer(reading)) continue;
    if (person.value && reading.subject !== person.value) continue;
    if (words && !searchable.value.get(reading.id)?.includes(words)) continue;
    found.add(reading.id);
  }
  return found;
});

/** Whether anything is held back. Asked first: a long reply has too many readings to look each of them up. */
export const isFiltered = computed(
  () =>
    query.value.trim() !== '' ||
    onlyOpen.value ||
    person.value !== '' ||
    STATUSES.some((status) => !ticked.value.has(status)),
);

/** Those of some readings, by id, that the filter lets through. */
export function matchingOf(ids: readonly string[]): readonly string[] {
  return isFiltered.value ? ids.filter((id) => matching.value.has(id)) : ids;
}

/** How many readings the filter lets through. */
export const countMatching = computed(() =>
  isFiltered.value ? matching.value.size : (report.value?.fields.length ?? 0),
);

/** How many readings have each status. */
export const tally = computed(() => {
  const counts = new Map<Status, number>();
  for (const { status } of report.value?.fields ?? []) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
});

export function tick(status: Status, on: boolean): void {
  const next = new Set(ticked.value);
  if (on) next.add(status);
  else next.delete(status);
  ticked.value = next;
}

export function openGroup(id: string): void {
  opened.value = new Set([...opened.value, id]);
}

export function closeGroup(id: string): void {
  opened.value = new Set([...opened.value].filter((each) => each !== id));
}

/** The person of one reply is nobody in another. */
export function clearPerson(): void {
  person.value = '';
}

/** Lets everything through again. */
export function clearFilter(): void {
  query.value = '';
  onlyOpen.value = false;
  person.value = '';
  ticked.value = new Set(STATUSES);
}

/** Makes sure that a reading is on the page: its group open, and no filter in its way. */
export function uncover(id: string): void {
  if (matchingOf([id]).length === 0) clearFilter();
  const group = report.value?.groups.find((each) => each.readings.includes(id));
  if (group && group.readings.indexOf(id) >= FIRST_READINGS) openGroup(group.id);
}

/** Paper has no buttons: everything is open on it. */
export function openAllForPrint(): void {
  addEventListener('beforeprint', () => {
    printing.value = true;
  });
  addEventListener('afterprint', () => {
    printing.value = false;
  });
}
