import { kindOf } from './kind-of.ts';
import { fieldNameOf } from './names-field.ts';
import { measureOf } from './says-measure.ts';

/** Above 0 where a text is the name of something held, below where it is an answer. */
export function nameness(text: string): number {
  if (kindOf(text) !== 'words') return -1;
  return fieldNameOf(text) !== undefined || measureOf(text) === 'named' ? 1 : 0;
}

/** Shares of names from which texts are labels, and up to which they are none. */
const NAMED = { labels: 0.4, values: 0.1 };
/** Share of texts that may name something held and be values all the same: an answer may be such a word. */
const NAMES = 0.34;
/** Texts from which this tells. */
const FEW = 4;

function shareNamed(texts: readonly string[]): number {
  return texts.filter((text) => nameness(text) > 0).length / Math.max(texts.length, 1);
}

/** Whether values stand where labels are expected, and the labels where their values are. */
export function areSwapped(labels: readonly string[], values: readonly string[]): boolean {
  return labels.length >= FEW && shareNamed(labels) <= NAMED.values && shareNamed(values) >= NAMED.labels;
}

/** Whether so many texts name something held that they are no values: where only a shade sets them apart, it is that of every other row. */
export function areNames(texts: readonly string[]): boolean {
  return shareNamed(texts) > NAMES;
}
