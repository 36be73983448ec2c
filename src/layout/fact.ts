import type { PlacedBox, Where } from '../read/where.ts';
import type { QualityReason } from './block.ts';
import { chosenOf } from './chosen-of.ts';
import type { Also, EventRow, Field } from './field.ts';
import { type Ink, REDACTED } from './ink.ts';

/** A text and the words that make it up on the page. */
export interface Printed {
  readonly text: string;
  readonly inks: readonly Ink[];
}

/** One fact as layout found it, before it becomes a field. */
export interface Fact {
  readonly label: Printed;
  readonly value: Printed;
  readonly also?: readonly { readonly label: string; readonly value: Printed }[];
  readonly source?: Printed;
  readonly section?: string;
  readonly subject?: string;
  /** Why its value may belong to another label. */
  readonly unsure?: readonly QualityReason[];
}

/** A label names something: a bullet or a dash does not. What is blacked out may. */
const NAMES = /[\p{L}\p{N}\u2580-\u259F]/u;

/** A fact without any label is none. */
export function isFact(fact: Fact): boolean {
  return NAMES.test(fact.label.text);
}

/** Where a fact stands: the page of its document. */
export interface Place {
  readonly document: string;
  readonly page: number;
}

/** What a label that goes on after it ends in: asked first, as most labels end in a letter. */
const LABEL_MARKS: ReadonlySet<string> = new Set([':', '.', '·', '…', '_']);
const LABEL_END = /(?<!\s)\s*(?::|(?<![.·…_])[.·…_]{3,}|(?<!\. )\.(?: \.)+)\s*$/;

/** Adds boxes around the words of each line of type, so that a mark follows the lines. */
function addBoxes(boxes: PlacedBox[], inks: readonly Ink[], role: 'label' | 'value'): void {
  let open: { x0: number; y0: number; x1: number; y1: number } | undefined;
  const close = (): void => {
    if (open)
      boxes.push({ role, x: open.x0, y: open.y0, width: open.x1 - open.x0, height: open.y1 - open.y0 });
  };
  for (const { box } of inks) {
    const { x, y, width, height } = box;
    if (open && Math.min(open.y1, y + height) - Math.max(open.y0, y) > height / 2) {
      open.x0 = Math.min(open.x0, x);
      open.x1 = Math.max(open.x1, x + width);
      open.y0 = Math.min(open.y0, y);
      open.y1 = Math.max(open.y1, y + height);
    } else {
      close();
      open = { x0: x, y0: y, x1: x + width, y1: y + height };
    }
  }
  close();
}

/** FNV-1a's start value in two halves, and the low half of its prime. */
const FNV_START = [0xcbf29ce4, 0x84222325] as const;
const FNV_PRIME_LOW = 0x1b3;
const HALF = 2 ** 32;

/** A short stable name for a place: 64 bits of FNV-1a in hexadecimal. */
export function hashPlace(text: string): string {
  // In two halves of 32 bits: a BigInt a letter would leave more garbage than all the rest of a page.
  let [high, low] = FNV_START;
  for (let i = 0; i < text.length; i++) {
    const mixed = (low ^ text.charCodeAt(i)) >>> 0;
    const product = mixed * FNV_PRIME_LOW;
    // The prime's high part is one bit at place 40: the low half, moved by 8, into the high one.
    high = (high * FNV_PRIME_LOW + Math.floor(product / HALF) + ((mixed << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

function placeName(where: Where): string {
  if (where.kind !== 'page') return JSON.stringify(where);
  const points = where.boxes.map((b) => `${b.role}${Math.round(b.x)},${Math.round(b.y)}`);
  return `${where.document} ${where.page} ${points.join(' ')}`;
}

/** A label as the party wrote it, without the colon or the leader that only ends it. */
export function cleanLabel(text: string): string {
  const bare = text.trim();
  return LABEL_MARKS.has(bare.at(-1) ?? '') ? bare.replace(LABEL_END, '').trim() : bare;
}

export function whereOf(place: Place, label: readonly Ink[], value: readonly Ink[]): Where {
  const boxes: PlacedBox[] = [];
  addBoxes(boxes, label, 'label');
  addBoxes(boxes, value, 'value');
  return { kind: 'page', document: place.document, page: place.page, boxes };
}

/** Why a value says nothing, as far as its letters tell. */
export function absenceOf(value: string): 'empty' | 'redacted' | undefined {
  if (value === '') return 'empty';
  return isRedacted(value) ? 'redacted' : undefined;
}

/** The field of a fact. Nothing printed is `empty`; a redaction says so and holds nothing else. */
export function toField(fact: Fact, place: Place): Field {
  const where = whereOf(place, fact.label.inks, fact.value.inks);
  const written = foldRedactions(fact.value.text.trim());
  const value = chosenOf(written) ?? written;
  const absent = absenceOf(value);
  const also = (fact.also ?? [])
    .filter((item) => item.value.text.trim() !== '')
    .map((item): Also => ({
      label: cleanLabel(item.label),
      value: item.value.text.trim(),
      where: whereOf(place, [], item.value.inks),
    }));
  const source = fact.source?.text.trim() ?? '';
  const hidden = [...fact.value.inks, ...fact.label.inks].find((ink) => ink.hidden !== undefined)?.hidden;
  const ocr = leastSure(fact.value.inks);
  return {
    id: hashPlace(placeName(where)),
    label: cleanLabel(fact.label.text),
    value,
    ...(also.length > 0 && { also }),
    ...(fact.section !== undefined && { section: fact.section }),
    ...(fact.subject !== undefined && { subject: fact.subject }),
    where,
    ...(absent !== undefined && { absent }),
    ...(hidden !== undefined && { hidden }),
    ...(ocr !== undefined && { ocr }),
    ...(fact.unsure && { unsure: fact.unsure }),
    ...(source !== '' &&
      fact.source && { givenSource: { text: source, where: whereOf(place, [], fact.source.inks) } }),
  };
}

/** How sure the engine is of the word of a value that it is least sure of; nothing where none was read from a picture. */
function leastSure(inks: readonly Ink[]): number | undefined {
  const sure = inks.flatMap(({ ocr }) => (ocr === undefined ? [] : [ocr]));
  return sure.length === 0 ? undefined : Math.min(...sure);
}

const ONLY_REDACTIONS = /^(?:\[REDACTED\]\s*){2,}$/;

/** A value over several lines of which each is blacked out is one that is. */
function foldRedactions(value: string): string {
  return ONLY_REDACTIONS.test(value) ? REDACTED : value;
}

function isRedacted(value: string): boolean {
  return value === REDACTED || /^\[?redacted\]?$/i.test(value) || /^[█■▇▬][█■▇▬\s]*[█■▇▬]$/.test(value);
}

/** The row of a history: every cell with its heading. */
export function toEvent(
  cells: readonly { readonly label: string; readonly value: Printed }[],
  place: Place,
  more: { section?: string | undefined; date?: string | undefined; subject?: string | undefined },
): EventRow {
  const printed = cells.map((cell): Also => ({
    label: cleanLabel(cell.label),
    value: cell.value.text.trim(),
    where: whereOf(place, [], cell.value.inks),
  }));
  const where = whereOf(
    place,
    [],
    cells.flatMap((cell) => cell.value.inks),
  );
  return {
    id: hashPlace(placeName(where)),
    ...(more.section !== undefined && { section: more.section }),
    ...(more.subject !== undefined && { subject: more.subject }),
    ...(more.date !== undefined && { date: more.date }),
    cells: printed,
  };
}
