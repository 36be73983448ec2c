import { fold, foldLabel, pairKey, rowKey } from './fold.ts';
import type { TrueField, Truth } from './truth.ts';

/** What the command line says of one file, as far as the score asks. */
export interface Said {
  readonly fields: readonly {
    readonly label: string;
    readonly value: string;
    readonly where?: { readonly page?: number };
  }[];
  readonly codes: readonly { readonly raw: string }[];
  readonly tables: readonly { readonly rows: readonly (readonly string[])[] }[];
  readonly party?: string;
}

export interface Part {
  readonly hit: number;
  readonly of: number;
}

/** How one file was read. `extra` and `missed` say what to look at first. */
export interface FileScore {
  readonly right: number;
  readonly said: number;
  readonly need: number;
  readonly pages: Part;
  readonly empties: Part;
  readonly codes: Part;
  readonly rows: Part;
  readonly extra: readonly { readonly label: string; readonly value: string }[];
  readonly missed: readonly TrueField[];
}

/** Counts how often each key may still be used up. */
class Bag {
  private readonly left = new Map<string, number>();
  constructor(keys: readonly string[]) {
    for (const key of keys) this.left.set(key, (this.left.get(key) ?? 0) + 1);
  }
  take(key: string): boolean {
    const count = this.left.get(key) ?? 0;
    if (count > 0) this.left.set(key, count - 1);
    return count > 0;
  }
}

interface Open {
  readonly field: TrueField;
  used: boolean;
}

/** Compares pairs as multisets, so that a label that stands three times must be found three times. */
export function scoreFile(truth: Truth, said: Said): FileScore {
  const open: Open[] = truth.fields.map((field) => ({ field, used: false }));
  const byKey = indexByKey(open);
  const sections = [...new Set(truth.fields.flatMap((field) => (field.section ? [field.section] : [])))];
  const named = (truth.optional ?? []).filter((pair) => pair.label !== null);
  const optional = new Bag(named.map((pair) => pairKey(pair.label, pair.value)));
  const anyLabel = new Bag(
    (truth.optional ?? []).filter((pair) => pair.label === null).map((pair) => fold(pair.value)),
  );
  let right = 0;
  let emptyHits = 0;
  let pageHits = 0;
  let pageAsked = 0;
  const extra: { label: string; value: string }[] = [];
  for (const pair of said.fields) {
    const match = findOpen(pair, byKey, sections);
    if (match) {
      match.used = true;
      if (match.field.empty) {
        emptyHits += 1;
        continue;
      }
      right += 1;
      if (match.field.page !== undefined) {
        pageAsked += 1;
        if (pair.where?.page === match.field.page) pageHits += 1;
      }
    } else if (optional.take(pairKey(pair.label, pair.value)) || anyLabel.take(fold(pair.value))) {
      continue;
    } else if (fold(pair.value) === '') {
      const blank = open.find(
        (one) =>
          one.field.empty &&
          !one.used &&
          labelsOf(one.field).some((label) => foldLabel(label) === foldLabel(pair.label)),
      );
      if (blank) {
        blank.used = true;
        emptyHits += 1;
      }
    } else {
      extra.push(pair);
    }
  }
  const empties = open.filter((one) => one.field.empty).length;
  return {
    right,
    said: right + extra.length,
    need: open.length - empties,
    pages: { hit: pageHits, of: pageAsked },
    empties: { hit: emptyHits, of: empties },
    codes: codeRecall(truth, said),
    rows: rowRecall(truth, said),
    extra,
    missed: open.filter((one) => !one.used && !one.field.empty).map((one) => one.field),
  };
}

function labelsOf(field: TrueField): readonly string[] {
  return [field.label, ...(field.alt_labels ?? [])];
}

function indexByKey(open: readonly Open[]): Map<string, Open[]> {
  const byKey = new Map<string, Open[]>();
  for (const one of open) {
    for (const label of labelsOf(one.field)) {
      for (const value of [one.field.value, ...(one.field.alt_values ?? [])]) {
        const key = pairKey(label, value);
        byKey.set(key, [...(byKey.get(key) ?? []), one]);
      }
    }
  }
  return byKey;
}

/** The fact that a pair is; a heading of a section may stand before its label. */
function findOpen(
  pair: { label: string; value: string },
  byKey: Map<string, Open[]>,
  sections: readonly string[],
): Open | undefined {
  const direct = byKey.get(pairKey(pair.label, pair.value));
  if (direct) return direct.find((one) => !one.used);
  for (const section of sections) {
    if (!fold(pair.label).startsWith(fold(section))) continue;
    const bare = pair.label.slice(section.length).replace(/^[\s>/:|.\u2013\u203A-]+/, '');
    const found = byKey.get(pairKey(bare, pair.value));
    if (found) return found.find((one) => !one.used);
  }
  return undefined;
}

/** A code counts as found by itself or by its first word: `N59` of `N59 Urban Cohesion`. */
function codeRecall(truth: Truth, said: Said): Part {
  const bag = new Bag(said.codes.map((code) => fold(code.raw)));
  const codes = truth.codes ?? [];
  const hit = codes.filter(
    ({ raw }) => bag.take(fold(raw)) || bag.take(fold(raw).split(' ')[0] ?? ''),
  ).length;
  return { hit, of: codes.length };
}

function rowRecall(truth: Truth, said: Said): Part {
  const bag = new Bag(said.tables.flatMap((table) => table.rows.map(rowKey)));
  const rows = (truth.tables ?? []).flatMap((table) => table.rows);
  return { hit: rows.filter((row) => bag.take(rowKey(row))).length, of: rows.length };
}
