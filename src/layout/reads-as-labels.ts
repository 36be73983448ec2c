import { kindOf } from './kind-of.ts';

/** Share of the labels that may be figures, dates or codes, and of the values that must be. */
const ANSWERS = { labels: 0.12, values: 0.35 };

function answers(texts: readonly string[]): number {
  return texts.filter((text) => kindOf(text) !== 'words').length / Math.max(texts.length, 1);
}

/** Whether texts read like labels and like their values, where no look tells them apart for sure. */
export function readsAsLabels(labels: readonly string[], values: readonly string[]): boolean {
  return answers(labels) <= ANSWERS.labels && answers(values) >= ANSWERS.values;
}
