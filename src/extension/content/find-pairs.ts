import type { PagePair } from '../messages.ts';
import { spotOf, type TextSpot } from './text-spot.ts';

/** A pair with the places of its two parts on the page. */
export interface FoundPair extends PagePair {
  readonly labelSpot: TextSpot;
  readonly valueSpot?: TextSpot;
}

/** Longer runs of text are prose, and no label. Letters; the longest label known has about 100. */
const LONGEST_LABEL = 140;
const LONGEST_VALUE = 400;

/** Rows of a table with headings that are looked at; a page that shows more is a list of people. */
const MOST_ROWS = 200;

/** Rows of one table that must be known before its other rows are taken for the party's as well. */
const VOUCHING_ROWS = 2;

/** Texts that are looked at before the caller may give the page its turn: a few microseconds each. */
const TEXTS = 32;

/** White space that is not one blank already: most texts have none, and are left as they are. */
const WIDE = /\s{2,}|[^\S ]/g;

/** Text in these is not read: it is not shown, or it is what the reader is writing. */
const NOT_READ =
  'script,style,noscript,template,textarea,select,input,[contenteditable=""],[contenteditable="true"]';

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(WIDE, ' ').trim();
}

function pairOf(label: Node, value: Node | undefined, group: number): FoundPair {
  return {
    label: textOf(label).replace(/(?<!\s)\s*:$/, ''),
    value: value ? textOf(value).slice(0, LONGEST_VALUE) : '',
    group,
    labelSpot: spotOf(label),
    ...(value && { valueSpot: spotOf(value) }),
  };
}

function isLabel(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_LABEL;
}

/** Keeps what is known, and the rest of a group where enough of it is known to vouch for it. */
function keepKnown(pairs: readonly FoundPair[], isKnown: (label: string) => boolean): FoundPair[] {
  const known = pairs.filter(({ label }) => isKnown(label));
  return known.length >= VOUCHING_ROWS ? pairs.filter(({ label }) => isLabel(label)) : known;
}

function pairsOfTable(
  table: HTMLTableElement,
  group: number,
  isKnown: (label: string) => boolean,
): FoundPair[] {
  const rows = [...table.rows].slice(0, MOST_ROWS).map((row) => [...row.cells]);
  const [head, ...body] = rows;
  if (!head) return [];
  const knownInHead = head.filter((cell) => isKnown(textOf(cell))).length;
  const knownInColumn = rows.filter(([cell]) => cell && isKnown(textOf(cell))).length;
  if (body.length > 0 && knownInHead > 1 && knownInHead > knownInColumn) {
    return keepKnown(
      body.flatMap((row) => head.map((label, column) => pairOf(label, row[column], group))),
      isKnown,
    );
  }
  return keepKnown(
    rows.flatMap((cells) =>
      cells.flatMap((cell, column) => {
        // A second label in the same row, as in forms of two columns, counts only where it is known.
        const labels = column === 0 || (column % 2 === 0 && isKnown(textOf(cell)));
        return labels && cells.length > 1 ? [pairOf(cell, cells[column + 1], group)] : [];
      }),
    ),
    isKnown,
  );
}

function pairsOfList(list: Element, group: number, isKnown: (label: string) => boolean): FoundPair[] {
  const terms = [...list.querySelectorAll('dt')];
  return keepKnown(
    terms.map((term) => {
      const next = term.nextElementSibling;
      return pairOf(term, next?.tagName === 'DD' ? next : undefined, group);
    }),
    isKnown,
  );
}

/** "Label: value" in one run of text, or a label alone. */
function pairOfText(text: Text, group: number, isKnown: (label: string) => boolean): FoundPair | undefined {
  const written = text.data;
  if (written.length > LONGEST_LABEL + LONGEST_VALUE) return undefined;
  const colon = written.indexOf(':');
  // Prose is told by its length, before its white space is looked at: no label has more of that than of letters.
  if ((colon < 0 ? written.length : colon) > 2 * LONGEST_LABEL) return undefined;
  const label = (colon < 0 ? written : written.slice(0, colon)).replace(WIDE, ' ').trim();
  if (!isKnown(label)) return undefined;
  const start = written.length - written.trimStart().length;
  const end = colon < 0 ? written.trimEnd().length : colon;
  const labelSpot = { node: text, start, end };
  const beside = colon < 0 ? '' : written.slice(colon + 1).trim();
  if (beside) {
    const from = written.indexOf(beside, colon + 1);
    const valueSpot = { node: text, start: from, end: from + beside.length };
    return { label, value: beside.slice(0, LONGEST_VALUE), group, labelSpot, valueSpot };
  }
  const next =
    (text.parentElement?.childElementCount ? text.nextSibling : undefined) ?? text.parentElement?.nextSibling;
  const value = next ? textOf(next).replace(/^:\s*/, '') : '';
  return value && value.length <= LONGEST_VALUE && next
    ? { label, value, group, labelSpot, valueSpot: spotOf(next) }
    : { label, value: '', group, labelSpot };
}

/** Whether a text's parent stands in nothing that is read as a whole, or not at all. */
function isFree(parent: Element | null): boolean {
  const table = parent?.closest('table');
  return parent !== null && !(table && !table.querySelector('table')) && !parent.closest(`dl,${NOT_READ}`);
}

/**
 * Finds what looks like a label with its value on a page, yielding after each small piece of work so
 * that the caller can give the page its turn. Reads the page and changes nothing on it.
 */
export function* findPairs(
  root: ParentNode,
  knows: (label: string) => boolean,
): Generator<readonly FoundPair[]> {
  const isKnown = (text: string): boolean => isLabel(text) && knows(text);
  let group = 0;
  for (const table of root.querySelectorAll('table')) {
    // A table that holds others lays out the page.
    if (!table.querySelector('table')) yield pairsOfTable(table, group++, isKnown);
  }
  for (const list of root.querySelectorAll('dl')) yield pairsOfList(list, group++, isKnown);
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Few texts are labels, and finding out where a text stands takes longer than that.
    const pair = pairOfText(node as Text, group++, isKnown);
    if (pair && isFree(node.parentElement)) yield [pair];
    else if (group % TEXTS === 0) yield [];
  }
}
