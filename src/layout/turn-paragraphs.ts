import type { Paragraph } from '../read/document.ts';
import { kindOf } from './kind-of.ts';
import { boxOf, readLinePair } from './line-pair.ts';
import { nameness } from './nameness.ts';
import { measureOf } from './says-measure.ts';

/** Letters of a paragraph that may be a label or its value. */
const LONGEST = 110;
/** Labels with their values from which short paragraphs are believed to be nothing else. */
const FEW = 4;
/** Shares of names of what is held about anybody: of labels at least, of values at most. */
const NAMED = { labels: 0.4, values: 0.1 };
/** Share of the labels that may be said twice. */
const REPEATED = 0.1;

/** Whether a paragraph is one short line that says nothing by itself. */
export function mayTakeTurns({ text, quoted, hidden }: Paragraph): boolean {
  if (quoted || hidden !== undefined || text.length > LONGEST || /\n|\t/.test(text)) return false;
  if (/[.!?,:;]$/.test(text)) return false;
  if (boxOf(text) !== undefined) return true;
  // "Ranking: interest in trade" is a label alone.
  const pair = readLinePair(text, true);
  return pair === undefined || (measureOf(pair[0]) === 'bare' && kindOf(pair[1]) === 'words');
}

function shareNamed(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(({ text }) => nameness(text) > 0).length / paragraphs.length;
}

function areTurns(labels: readonly Paragraph[], values: readonly Paragraph[]): boolean {
  if (labels.length < FEW) return false;
  if (labels.some(({ text }) => kindOf(text) === 'number' || kindOf(text) === 'date')) return false;
  const distinct = new Set(labels.map(({ text }) => text.toLowerCase())).size;
  if (distinct < (1 - REPEATED) * labels.length) return false;
  return shareNamed(labels) >= NAMED.labels && shareNamed(values) <= NAMED.values;
}

/** Whether a paragraph is a box of a form that nobody filled in: none beside it is marked. */
export function isBlankBox({ text }: Paragraph, run: readonly Paragraph[]): boolean {
  return boxOf(text) === 'empty' && !run.some((one) => boxOf(one.text) === 'marked');
}

/** Paragraphs in a row as labels and their values, and those before and after that are neither. */
export interface Turns {
  readonly before: readonly Paragraph[];
  readonly pairs: readonly (readonly [label: Paragraph, value: Paragraph])[];
  readonly after: readonly Paragraph[];
}

/**
 * Short paragraphs that take turns: a label, then its value, as a table becomes where it is pasted into plain text
 * or drawn by a page's own means. Only what they say tells, so most of the labels must be names that are known.
 * A title may stand before them.
 */
export function takeTurns(run: readonly Paragraph[]): Turns | undefined {
  for (const from of [0, 1]) {
    const count = Math.floor((run.length - from) / 2);
    const pairs = Array.from({ length: count }, (_, index) => {
      const [label, value] = run.slice(from + 2 * index);
      return label && value ? [[label, value] as const] : [];
    }).flat();
    if (
      areTurns(
        pairs.map(([label]) => label),
        pairs.map(([, value]) => value),
      )
    )
      return { before: run.slice(0, from), pairs, after: run.slice(from + 2 * count) };
  }
  return undefined;
}
