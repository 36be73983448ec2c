import { computed } from '@preact/signals';
import type { HistoryEvent } from '../../../decode/reading.ts';
import { clearFilter, isFiltered, onlyOpen, person, query, ticked } from './filter.ts';
import { others } from './others.ts';
import { report } from './session.ts';

function hasWords({ cells }: HistoryEvent, words: string): boolean {
  return cells.some(({ label, value, plain = '' }) =>
    `${label}\n${value}\n${plain}`.toLowerCase().includes(words),
  );
}

/** An event is as sure as what is said of its cells; of one of which nothing is said there is nothing to tick. */
function hasTicked({ cells }: HistoryEvent): boolean {
  const said = cells.flatMap(({ plain, status }) => (plain && status ? status : []));
  return said.length === 0 || said.some((status) => ticked.value.has(status));
}

function isOpen({ cells }: HistoryEvent): boolean {
  return cells.some(({ status }) => status === 'ambiguous' || status === 'unknown');
}

/** What was written down, as far as the filter lets it through. */
const matchingEvents = computed<readonly HistoryEvent[]>(() => {
  const all = report.value?.history ?? [];
  if (!isFiltered.value) return all;
  const words = query.value.trim().toLowerCase();
  return all.filter(
    (event) =>
      hasTicked(event) &&
      (!onlyOpen.value || isOpen(event)) &&
      (!person.value || event.subject === person.value) &&
      (!words || hasWords(event, words)),
  );
});

/** Of these, what is not another person’s. */
export const ownEvents = computed(() => matchingEvents.value.filter(({ id }) => !others.value.rows.has(id)));

/** And what is. */
export const othersEvents = computed(() =>
  matchingEvents.value.filter(({ id }) => others.value.rows.has(id)),
);

/** Makes sure that no filter is in the way of an event. */
export function uncoverEvent(id: string): void {
  if (!matchingEvents.value.some((event) => event.id === id)) clearFilter();
}
