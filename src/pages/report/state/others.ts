import { computed } from '@preact/signals';
import { findOthers, type Others } from '../../../report/find-others.ts';
import { ownPicture } from '../../../report/picture/own-picture.ts';
import { byReply } from './by-reply.ts';
import { matchingOf, readings } from './filter.ts';
import { report } from './session.ts';

const whoIs = byReply<string | undefined>(undefined);

/** Which person of a file about several the reader is, once they say so. */
export const self = computed(() => whoIs.value);

/** Notes which person the reader is. */
export function sayWho(subject: string | undefined): void {
  whoIs.value = subject;
}

const NOBODY: Others = { rows: new Set(), people: 0, naming: new Set(), cells: new Set() };

/** What the reply says about other people. */
export const others = computed<Others>(() => (report.value ? findOthers(report.value, self.value) : NOBODY));

/** The reply as its pictures draw it: of a file about several people, the reader alone. */
export const pictured = computed(() => report.value && ownPicture(report.value, self.value));

/** The readings that are not another person's. */
export const ownFields = computed(() =>
  (report.value?.fields ?? []).filter(({ id }) => !others.value.rows.has(id)),
);

/** Those of some readings, by id, that the filter lets through and that are not another person's. */
export function ownOf(ids: readonly string[]): readonly string[] {
  const through = matchingOf(ids);
  const { rows } = others.value;
  return rows.size > 0 ? through.filter((id) => !rows.has(id)) : through;
}

/** Ids of other people's readings that the filter lets through. */
export const othersRows = computed(() =>
  matchingOf([...others.value.rows].filter((id) => readings.value.has(id))),
);
