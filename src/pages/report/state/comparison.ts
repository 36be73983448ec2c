import { computed, signal } from '@preact/signals';
import { compareReports } from '../../../report/compare/compare-reports.ts';
import type { Place } from '../../../report/compare/comparison.ts';
import { replyNames } from '../../../report/compare/reply-names.ts';
import type { Reading } from '../../../decode/reading.ts';
import { replies } from './replies.ts';
import { showReply } from './session.ts';
import { wanted } from './shown.ts';
import { goToView } from './view.ts';

/** The reader says that all replies are about one person. */
export const stated = signal(false);

/** The replies that are open, side by side. */
export const comparison = computed(() =>
  compareReports(
    replies.value.map(({ report }) => report),
    stated.value,
  ),
);

/** A name for each reply, in their order. */
export const names = computed(() => replyNames(comparison.value.replies));

const readings = computed(() =>
  replies.value.map(({ report }) => new Map(report.fields.map((reading) => [reading.id, reading]))),
);

/** The reading at a place of one of the replies. */
export function readingAt({ reply, reading }: Place): Reading | undefined {
  return readings.value[reply]?.get(reading);
}

/** Opens the reply that a place is in, and goes to the reading there. */
export function openPlace({ reply, reading }: Place): void {
  const open = replies.value[reply];
  if (!open) return;
  wanted.value = reading;
  showReply(open.id);
  goToView('report');
}
