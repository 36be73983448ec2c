import type { Ruling, WrittenCell, WrittenTable } from './document.ts';
import type { Chance } from './random.ts';
import words from './words.json' with { type: 'json' };

type Some = readonly [string, ...string[]];

function some(list: readonly string[]): Some {
  const [first = '', ...rest] = list;
  return [first, ...rest];
}

/** Different ones out of a list, in its order. */
function take(chance: Chance, list: readonly string[], count: number): string[] {
  const start = chance.whole(0, list.length - 1);
  return Array.from({ length: count }, (_, at) => list[(start + at) % list.length] ?? '');
}

interface NumberLook {
  readonly thousands: ',' | ' ' | '';
  readonly decimals: number;
  readonly point: '.' | ',';
  readonly missing: string;
  readonly high: number;
}

function numberLook(chance: Chance): NumberLook {
  const [thousands, point] = chance.pick<readonly [',' | ' ' | '', '.' | ',']>([
    [',', '.'],
    [' ', ','],
    [' ', '.'],
    ['', '.'],
  ]);
  return {
    thousands,
    point,
    decimals: chance.whole(0, 2),
    missing: chance.pick([':', '–', '..', 'n.a.', '-', '']),
    high: chance.pick([100, 2000, 90000, 4000000]),
  };
}

function number(chance: Chance, look: NumberLook): string {
  if (chance.odds(0.06)) return look.missing;
  const value = (chance.next() ** 2 * look.high).toFixed(look.decimals);
  const [whole = '', rest] = value.split('.');
  // No line breaks within a figure.
  const grouped = Number(whole)
    .toLocaleString('en-GB')
    .replaceAll(',', look.thousands.replace(' ', '\u00a0'));
  const text = rest === undefined ? grouped : `${grouped}${look.point}${rest}`;
  return chance.odds(0.06) ? `(${text})` : text;
}

function years(chance: Chance, count: number): string[] {
  const first = chance.whole(1995, 2010);
  return Array.from({ length: count }, (_, at) => String(first + at));
}

/** One to three header rows over `count` columns of values, with the stub's own cell in the first. */
function makeHead(chance: Chance, count: number, stub: string): WrittenCell[][] {
  const names = (n: number): string[] =>
    chance.odds(0.4)
      ? years(chance, n)
      : take(chance, chance.odds(0.4) ? words.longColumns : words.columns, n);
  if (count < 4 || chance.odds(0.45)) {
    return [[{ text: stub }, ...names(count).map((text) => ({ text }))]];
  }
  const each = count % 3 === 0 && chance.odds(0.5) ? 3 : 2;
  const groups = Math.floor(count / each);
  const left = count - groups * each;
  const over = take(chance, words.spanners, groups);
  const inner = names(each);
  const lone = take(chance, words.columns, left);
  const first: WrittenCell[] = [
    { text: stub, rows: 2 },
    ...over.map((text) => ({ text, columns: each })),
    ...lone.map((text) => ({ text, rows: 2 })),
  ];
  const second = over.flatMap(() => inner.map((text) => ({ text })));
  if (!chance.odds(0.25)) return [first, second];
  const top: WrittenCell[] = [
    { text: stub, rows: 3 },
    { text: chance.pick(some(words.titles)), columns: count },
  ];
  return [top, first.slice(1), second];
}

function totals(chance: Chance): boolean {
  return chance.odds(0.5);
}

/** A stub of words and columns of numbers. */
function makeFigures(chance: Chance, labels: readonly string[], count: number): WrittenCell[][] {
  const looks = Array.from({ length: count }, () => numberLook(chance));
  const [first = numberLook(chance)] = looks;
  const even = chance.odds(0.7);
  const indented = chance.odds(0.4);
  const grouped = chance.odds(0.4);
  const rows: WrittenCell[][] = [];
  const every = chance.whole(3, 6);
  const groupsOf = take(chance, words.groups, 12);
  labels.forEach((label, at) => {
    if (grouped && at % every === 0) {
      const text = groupsOf[(at / every) % 12] ?? '';
      rows.push([{ text, bold: chance.odds(0.6) }, ...looks.map(() => ({ text: '' }))]);
    }
    const bold = totals(chance) && /^total|profit/i.test(label);
    rows.push([
      { text: label, bold, ...(indented && !bold && { indent: 1 }) },
      ...looks.map((look) => ({ text: number(chance, even ? first : look), bold })),
    ]);
  });
  return rows;
}

function makeWords(chance: Chance, count: number, rows: number): WrittenCell[][] {
  return Array.from({ length: rows }, (_, at) => [
    { text: chance.odds(0.5) ? `${at + 1}. ${words.items[at] ?? ''}` : (words.items[at + 7] ?? '') },
    ...Array.from({ length: count }, () => ({ text: chance.pick(some(words.phrases)) })),
  ]);
}

const RULINGS: readonly [Ruling, ...Ruling[]] = [
  'none',
  'none',
  'booktabs',
  'booktabs',
  'booktabs',
  'grid',
  'rows',
  'stripes',
  'uprights',
  'frame',
];

function makeNotes(chance: Chance): string[] {
  return chance.odds(0.6)
    ? take(chance, words.notes, chance.whole(1, 3)).map((note, at) => `${at + 1} ${note}`)
    : [];
}

/** A table of figures: statistics by place, or the items of an account. */
export function makeFigureTable(chance: Chance, at: number, size: 'narrow' | 'plain' | 'wide'): WrittenTable {
  const count =
    size === 'narrow' ? chance.whole(2, 3) : size === 'wide' ? chance.whole(8, 13) : chance.whole(2, 7);
  const places = chance.odds(0.5);
  const labels = take(
    chance,
    places ? words.places : words.items,
    chance.whole(4, size === 'plain' ? 22 : 12),
  );
  const tight = size !== 'plain' || chance.odds(0.5);
  return {
    kind: 'table',
    title: `Table ${at}: ${chance.pick(some(words.titles))}`,
    ...(chance.odds(0.3) && { unit: chance.pick(some(words.units)) }),
    head: makeHead(chance, count, chance.odds(0.6) ? (places ? 'Country' : 'Item') : ''),
    body: makeFigures(chance, labels, count),
    notes: makeNotes(chance),
    ruling: chance.pick(RULINGS),
    values: chance.odds(0.75) ? 'right' : 'centre',
    ...(tight && { widths: [size === 'narrow' ? 10 : 13, ...Array.from({ length: count }, () => 5)] }),
    gap: chance.pick([0.8, 1.2, 2]),
    lead: chance.pick([0, 0.15, 0.4]),
  };
}

/** A table of words: what is to be done, by whom, and how far it is. */
export function makeWordTable(chance: Chance, at: number): WrittenTable {
  const count = chance.whole(1, 3);
  return {
    kind: 'table',
    title: `Table ${at}: ${chance.pick(some(words.titles))}`,
    head: [[{ text: 'Subject' }, ...take(chance, words.columns, count).map((text) => ({ text }))]],
    body: makeWords(chance, count, chance.whole(3, 9)),
    notes: [],
    ruling: chance.pick(['grid', 'rows', 'booktabs', 'uprights', 'stripes']),
    values: 'words',
    widths: [10, ...Array.from({ length: count }, () => 12)],
    gap: chance.pick([1, 1.6]),
    lead: chance.pick([0.5, 0.8]),
  };
}
