import type { Page, Paragraph, Part, SheetRows } from '../read/document.ts';
import { chunkLines } from './chunk-lines.ts';
import { textOfChunks } from './chunk.ts';
import { doubtOverprints } from './doubt-overprints.ts';
import { absenceOf, isFact, toField, whereOf } from './fact.ts';
import type { Laid } from './field.ts';
import { type Edges, edgesOf, findFurniture, inksNearEdges } from './find-furniture.ts';
import { flattenPage, type Sheet } from './ink.ts';
import { joinLines } from './join-text.ts';
import type { Carry } from './carry.ts';
import { layPage } from './lay-page.ts';
import { createSheetReader, type GoingOn, type RecordSink } from './read-sheet.ts';
import { readParagraph, readTurn } from './read-paragraph.ts';
import { isBlankBox, mayTakeTurns, takeTurns } from './turn-paragraphs.ts';

function joinTexts(a: string, b: string): string {
  return joinLines([a, b].map((text) => ({ text, full: false })));
}

/** Takes a document part by part and says what became certain; at the end, the whole in the same order. */
export interface Layout {
  add(part: Part): Laid;
  /** The table whose rows go on, where rows of one person each go elsewhere. */
  goingOn(): GoingOn | undefined;
  finish(): Laid;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

function nothing(): Mutable<Laid> {
  return { fields: [], events: [], letter: [], prose: [], tables: [], warnings: [] };
}

/** Adds what paragraphs gave. */
function add(laid: Mutable<Laid>, more: Laid): void {
  laid.fields.push(...more.fields);
  laid.letter.push(...more.letter);
  laid.prose.push(...more.prose);
}

/** What came of some parts, and of the next one. */
function joined(before: Laid, laid: Laid): Laid {
  if (before.prose.length === 0) return laid;
  return {
    ...laid,
    fields: [...before.fields, ...laid.fields],
    letter: [...before.letter, ...laid.letter],
    prose: [...before.prose, ...laid.prose],
  };
}

interface Waiting {
  readonly page: Page;
  readonly sheet: Sheet;
  readonly lines: ReturnType<typeof chunkLines>;
  readonly edges: Edges;
}

/**
 * Makes a layout for one reply. Pages wait for the next one of their document, because what repeats on
 * both is furniture; then each is laid out with what the page before left open. With `records`, rows of one
 * person each go there and make no fields. Without `tables`, those of pages are not made.
 */
export function createLayout(records?: RecordSink, { tables = true } = {}): Layout {
  const whole = nothing();
  let before: Edges | undefined;
  /** The document whose last paragraph ended in a label and its value. */
  let listed: string | undefined;
  let waiting: Waiting | undefined;
  let carry: Carry = {};
  /** Running heads and feet, each of which is said once. */
  const heads = new Set<string>();
  const sheets = createSheetReader(records);

  function keep(laid: Laid): Laid {
    // One by one: a sheet may hold more fields than a call can have arguments.
    for (const one of laid.fields) whole.fields.push(one);
    for (const one of laid.events) whole.events.push(one);
    for (const one of laid.letter) whole.letter.push(one);
    for (const one of laid.prose) whole.prose.push(one);
    for (const one of laid.tables) whole.tables.push(one);
    for (const one of laid.warnings) whole.warnings.push(one);
    return laid;
  }

  /** Adds to the last field what the page break cut off it. It keeps its id: the place has not changed. */
  function goOn(rest: { label: string; value: string }): void {
    const last = whole.fields.pop();
    if (!last) return;
    const { absent: _, ...kept } = last;
    const value = joinTexts(last.value, rest.value).trim();
    const absent = absenceOf(value);
    whole.fields.push({
      ...kept,
      label: joinTexts(last.label, rest.label),
      value,
      ...(absent !== undefined && { absent }),
    });
  }

  function settle(next: Edges | undefined): Laid {
    if (!waiting) return nothing();
    const { page, sheet, lines, edges } = waiting;
    const neighbours = [before, next].flatMap((item) => item ?? []);
    const furniture = findFurniture(page.number, sheet.height, lines, neighbours);
    const inks = sheet.inks.filter((ink) => !furniture.inks.has(ink));
    const laid = layPage(sheet, page.forms, inks, carry, tables);
    carry = laid.carry;
    before = edges;
    waiting = undefined;
    const place = { document: page.document, page: page.number };
    const result = nothing();
    if (laid.continued) goOn(laid.continued);
    const facts = doubtOverprints(laid.facts.filter(isFact), inks);
    result.fields.push(...facts.map((fact) => toField(fact, place)));
    result.events.push(...laid.events);
    result.letter.push(...laid.letter);
    for (const line of furniture.lines) {
      const text = textOfChunks(line);
      const name = text.replace(/\d+/g, '#');
      if (heads.has(name)) continue;
      heads.add(name);
      const printed = line.flatMap((chunk) => chunk.inks);
      const where = whereOf(place, [], printed);
      result.prose.push({ kind: 'prose', text, where, heading: false, furniture: true });
    }
    result.prose.push(...laid.prose);
    result.tables.push(...(laid.tables ?? []));
    if (facts.some((fact) => fact.unsure)) {
      const where = { kind: 'page', ...place, boxes: [] } as const;
      result.warnings.push({ code: 'unsure-table', where });
    }
    if (sheet.redactions.length > 0) {
      result.warnings.push({
        code: 'redacted',
        slots: { count: sheet.redactions.length, page: page.number },
      });
    }
    return keep(result);
  }

  function addPage(page: Page): Laid {
    const sheet = flattenPage(page);
    const lines = chunkLines(inksNearEdges(sheet.inks, sheet.height));
    const edges = edgesOf(page.number, sheet.height, lines);
    const other = waiting !== undefined && waiting.page.document !== page.document;
    const laid = settle(other ? undefined : edges);
    if (other) {
      before = undefined;
      carry = {};
    }
    waiting = { page, sheet, lines, edges };
    return laid;
  }

  function addRows(rows: SheetRows): Laid {
    return keep({ ...nothing(), ...sheets.add(rows) });
  }

  /** Short paragraphs that may be labels and values in turn. */
  let run: Paragraph[] = [];

  /** Reads the short paragraphs that wait: whatever comes next is none. */
  function settleRun(): Mutable<Laid> {
    const taken = run;
    run = [];
    const laid = nothing();
    const turns = takeTurns(taken);
    for (const one of turns?.before ?? taken)
      add(laid, readAlone(isBlankBox(one, taken) ? { ...one, quoted: true } : one));
    if (!turns) return laid;
    for (const [label, value] of turns.pairs) add(laid, keep(readTurn(label, value, taken)));
    for (const one of turns.after) add(laid, readAlone(one));
    return laid;
  }

  function addParagraph(paragraph: Paragraph): Laid {
    if (run.length > 0 && run[0]?.document !== paragraph.document) {
      const laid = settleRun();
      add(laid, addParagraph(paragraph));
      return laid;
    }
    if (mayTakeTurns(paragraph)) {
      run.push(paragraph);
      return nothing();
    }
    const laid = settleRun();
    add(laid, readAlone(paragraph));
    return laid;
  }

  function readAlone(paragraph: Paragraph): Laid {
    const follows = listed === paragraph.document;
    const { listed: isListed, ...read } = readParagraph(paragraph, follows);
    listed = isListed ? paragraph.document : undefined;
    return keep({ ...nothing(), ...read });
  }

  return {
    add(part) {
      const said = part.kind === 'paragraph' ? nothing() : settleRun();
      if (part.kind === 'rows') return joined(said, addRows(part));
      // A table that stands before this one's words is read before them.
      const rows = keep({ ...nothing(), ...sheets.flush() });
      const laid = part.kind === 'page' ? joined(said, addPage(part)) : addParagraph(part);
      return { ...laid, fields: [...rows.fields, ...laid.fields], events: [...rows.events, ...laid.events] };
    },
    goingOn: () => sheets.goingOn(),
    finish() {
      settle(undefined);
      settleRun();
      keep({ ...nothing(), ...sheets.finish() });
      return whole;
    },
  };
}
