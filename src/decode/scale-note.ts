import type { Scale } from '../glossary/entry.ts';
import { isYear } from './normalise-label.ts';
import scaleWords from './scale-words.json' with { type: 'json' };

/** A label without what it says of its own scale, and what that is, in the party's words. */
export interface NotedLabel {
  readonly rest: string;
  readonly note: string;
  /** Where the note names both ends: `0 none - 10 complete`. */
  readonly scale?: Scale;
}

/** UTF-16 units. A longer note is an explanation, not the ends of a scale. */
const LONGEST_NOTE = 60;
/** Where a note may begin: at a mark, or before a range that ends the label. */
const STARTS =
  /[([,:;]| [-\u2013] |(?:\s|(?<=[a-z]))(?=(?:-\d+|0|1) ?(?:-|\u2013|to) ?\+?\d+$)|\s(?=[A-C]-[A-Z](?:$| \())/g;
/** `0-10`, `-5 to +5`, `scaled 1 to 100`, `A-E`: a scale without words for its ends. From 16 to 24 is an age. */
const RANGE =
  /^(?:scaled |scored |scale |on a scale of |from )?(?:[+-]?\d{1,3}|[A-C]) ?(?:-|\u2013|to) ?\+?(?:\d{1,4}|[A-Z])$/i;
/** Where a range of numbers begins: below nought, at 0 or at 1. */
const RANGE_START = /(?:^|\s)(?:-\d|[01](?!\d)|[A-C](?![a-z]))/i;
/** `A-E (A most likely`: letters for a scale, and what is said of them. */
const LETTERS = /^[A-C] ?(?:-|\u2013|to) ?[A-Z] \(/;
/** `A highest`. */
const LETTER_END = /^[A-Z] ([a-z]+)/;
/** `5-pt scale`, `mean 100`. */
const KIND = /^(?:\d{1,3}[ -]?(?:pt|point)s?(?: scale)?|(?:mean|avg|average|base) ?=? ?\d{1,4}|100)$/i;
/** `10 high`, `1 = top`, `+100 all`, `A most likely`. */
const ANCHOR = /^([+\u2212-]?\d{1,4})(?: points?)? ?[=:]? ?([a-z].*)$/i;
/** `high 10`. */
const ANCHOR_BEHIND = /^([a-z][a-z ]*?) ?[=:]? ?([+-]?\d{1,4})$/i;
const PARTS = /[,;]| [-\u2013] | to (?=[+-]?\d)| \| /;
const ENDS: ReadonlySet<string> = new Set(scaleWords.ends);

/**
 * Finds what a label says of its own scale: `Turnout decile (1 = top)`. It is repeated and not understood,
 * so that it may be in any words; nothing where the label says nothing of the kind.
 */
export function splitScaleNote(label: string): NotedLabel | undefined {
  for (const { index } of label.matchAll(STARTS)) {
    const note = label
      .slice(index)
      .replace(/^(?:[\s([,:;\u2013]|-(?!\d))+/, '')
      .replace(/(?<![\s)\].])[\s)\].]+$/, '');
    const rest = label.slice(0, index).trim();
    if (rest === '' || note.length > LONGEST_NOTE || !isNote(note)) continue;
    const scale = scaleOf(note);
    return { rest, note: LETTERS.test(note) ? `${note})` : note, ...(scale && { scale }) };
  }
  return undefined;
}

/** "where 1 is most likely" says the same as "1 = most likely". */
const BEFORE = /^(?:where|with|from|scale|on a scale|rated|mean) /i;
const SAYS = / (?:is|are|being|means|meaning) /gi;
const EQUATION = /^(?:[+\u2212-]?\d{1,4}|[A-Z]|high|low|higher|lower) ?= ?\S/i;

function isNote(written: string): boolean {
  const note = written.replace(BEFORE, '').replace(SAYS, ' = ');
  if (EQUATION.test(note) || KIND.test(written)) return true;
  if (RANGE.test(written)) return RANGE_START.test(written);
  if (LETTERS.test(written) || ENDS.has(LETTER_END.exec(note)?.[1] ?? '')) return true;
  const first = note.split(/[ =]/, 1)[0]?.toLowerCase() ?? '';
  if (isYear(first)) return false;
  if (note.includes('=')) return true;
  const ends = note.split(PARTS).map((part) => endOf(part));
  if (ends.some((end) => end === undefined)) return false;
  // Two numbers, each with its words, are the ends of a scale whatever the words are.
  return (
    ends.length === 2 ||
    ends.some((end) =>
      end?.said
        .toLowerCase()
        .split(' ')
        .some((word) => ENDS.has(word)),
    )
  );
}

interface End {
  readonly number: number;
  readonly said: string;
}

/** `10 high` and `high 10`. */
function endOf(part: string): End | undefined {
  const text = part.trim().replace('\u2212', '-');
  const [, number, said] = ANCHOR.exec(text) ?? [];
  if (number !== undefined && said !== undefined) return { number: Number(number), said };
  const [, words, last] = ANCHOR_BEHIND.exec(text) ?? [];
  return words !== undefined && last !== undefined ? { number: Number(last), said: words } : undefined;
}

/** The two ends, where the note names two numbers and what each means. */
function scaleOf(note: string): Scale | undefined {
  const ends = note.split(PARTS).flatMap((part) => endOf(part) ?? []);
  const [low, high] = ends.sort((one, other) => one.number - other.number);
  if (ends.length !== 2 || !low || !high || low.number === high.number) return undefined;
  return { min: low.number, max: high.number, low: low.said, high: high.said, standing: 'given' };
}
