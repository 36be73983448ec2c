import { isLeader } from './chunk-lines.ts';
import type { Chunk } from './chunk.ts';
import { wouldFit } from './row-evidence.ts';
import { continuesLine } from './read-lines.ts';
import { splitAtColon } from './split-at-colon.ts';
import { USUAL_SIZE } from './usual-size.ts';

/** What lines of type on a page may be, before columns are looked for. */
export type Segment =
  | { readonly kind: 'prose'; readonly lines: readonly Chunk[] }
  | { readonly kind: 'heading'; readonly line: Chunk }
  | { readonly kind: 'leaders'; readonly lines: readonly (readonly Chunk[])[] }
  | { readonly kind: 'colons'; readonly lines: readonly Chunk[] }
  | { readonly kind: 'columns'; readonly lines: readonly (readonly Chunk[])[] };

/** The height at which a segment starts. */
export function topOf(segment: Segment): number {
  if (segment.kind === 'heading') return segment.line.y0;
  return segment.lines.flat()[0]?.y0 ?? 0;
}

/** Share of the width of the text that a line of prose fills. */
const FULL_LINE = 0.6;
/** Words a line of prose has at least. */
const PROSE_WORDS = 7;
/** Words a heading has at most. */
const HEADING_WORDS = 12;
/** A look is a heading's if no more than this share of the lines has it. */
const RARE = 0.2;
/** Steps larger than this many times the type size part paragraphs. */
const PARAGRAPH_STEP = 1.75;
/** Text set with wide spacing: lines that fill the measure, as far apart as most lines of the page. */
const WIDE_STEP = 2.4;
const EVEN = 1.08;
/** Ems. */
const ALIGNED = 0.6;

/** A gap that is larger than this many ems, and than the usual step by this factor, parts what stands above and below. */
const FAR = { ems: 3.2, steps: 2.4 };
/**
 * Steps of more ems than lines of a cell ever take. From so many, and that share of all, rows of the page
 * stand so far apart, and what is no part of a table stands further away by the factor.
 */
const AIRY = { ems: 1.95, few: 4, share: 0.2, times: 1.5 };

interface Facts {
  /** The usual step from line to line. */
  readonly step: number;
  /** The step beyond which what stands below is parted from what stands above. */
  readonly far: number;
  readonly left: number;
  readonly right: number;
  readonly rare: ReadonlySet<number>;
  readonly body: number;
}

function factsOf(lines: readonly (readonly Chunk[])[]): Facts {
  const all = lines.flat();
  const styles = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const line of lines) {
    const style = line[0]?.style ?? -1;
    if (line.length === 1) styles.set(style, (styles.get(style) ?? 0) + 1);
    for (const chunk of line) sizes.set(chunk.size, (sizes.get(chunk.size) ?? 0) + chunk.text.length);
  }
  const inMany = new Set(
    lines.filter((line) => line.length > 1).flatMap((line) => line.map((chunk) => chunk.style)),
  );
  const rare = [...styles].filter(
    ([style, count]) => count <= Math.max(2, lines.length * RARE) && !inMany.has(style),
  );
  const steps = lines.slice(1).map((line, index) => (line[0]?.base ?? 0) - (lines[index]?.[0]?.base ?? 0));
  const usual = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const body = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? USUAL_SIZE;
  return {
    step: usual,
    far: Math.max(FAR.ems * body, FAR.steps * usual, airyStep(steps, body)),
    left: Math.min(...all.map((chunk) => chunk.x0)),
    right: Math.max(...all.map((chunk) => chunk.x1)),
    rare: new Set(rare.map(([style]) => style)),
    body,
  };
}

/** How far what is parted stands apart where rows of a table stand far apart themselves; 0 where they do not. `steps` rise. */
function airyStep(steps: readonly number[], em: number): number {
  const wide = steps.filter((step) => step > AIRY.ems * em);
  if (wide.length < AIRY.few || wide.length < AIRY.share * steps.length) return 0;
  return AIRY.times * (wide[Math.floor(wide.length / 2)] ?? 0);
}

function isHeading(line: readonly Chunk[], facts: Facts): boolean {
  const [chunk] = line;
  if (!chunk || line.length > 1 || chunk.inks.length > HEADING_WORDS || /[.:;,]$/.test(chunk.text))
    return false;
  return facts.rare.has(chunk.style) && (chunk.bold || chunk.size > facts.body * 1.08);
}

function isProse(line: readonly Chunk[], facts: Facts): boolean {
  const [chunk] = line;
  if (!chunk || line.length > 1) return false;
  if (chunk.inks.length < PROSE_WORDS) return false;
  // Over a wide table a sentence fills little of the measure.
  const sentence = /^\p{Lu}.*\p{Ll}{2}[.!?]$/u.test(chunk.text) && !isColonLine(line);
  const starts = Math.abs(chunk.x0 - facts.left) <= ALIGNED * chunk.size;
  return (sentence && starts) || chunk.x1 - chunk.x0 >= FULL_LINE * (facts.right - facts.left);
}

/** Whether a line goes on with the paragraph whose last line is given. */
function continuesProse(last: Chunk, line: readonly Chunk[], facts: Facts): boolean {
  const [chunk] = line;
  if (!chunk || line.length > 1) return false;
  const step = chunk.base - last.base;
  const full = !wouldFit(last, chunk, { x0: facts.left, x1: facts.right });
  return (
    (step <= PARAGRAPH_STEP * last.size ||
      (full && step <= WIDE_STEP * last.size && step <= EVEN * facts.step)) &&
    Math.abs(chunk.x0 - last.x0) <= ALIGNED * last.size &&
    chunk.style === last.style
  );
}

/** Lines of columns that are looked back through for the row that a line may go on with. */
const WRAPPED = 4;

/**
 * Whether a line goes on with the label of the row above: it starts where the label does, as near below as
 * lines of one cell stand, and ends before the values start.
 */
function continuesLabel(columns: readonly (readonly Chunk[])[], line: readonly Chunk[]): boolean {
  const [chunk] = line;
  const above = columns.at(-1)?.[0];
  const row = columns.slice(-WRAPPED).findLast((one) => one.length > 1);
  const [label, value] = row ?? [];
  if (!chunk || line.length > 1 || !above || !label || !value) return false;
  return (
    chunk.base - above.base <= LINE_STEP * chunk.size &&
    Math.abs(chunk.x0 - label.x0) <= ALIGNED * chunk.size &&
    chunk.x1 < value.x0 &&
    chunk.style === label.style
  );
}

/** Lines such as "Label: value" from which they are believed to be a list. */
const COLON_LINES = 3;
/** Ems. A line that goes on with the one above stands no further below. */
const LINE_STEP = 1.65;

/** Whether a line of one chunk starts with a label that a colon ends. */
/** Ems. Lines of one text stand farther apart: what stands nearer is beside a text of two lines, at its middle. */
const HALFWAY = 0.9;

/** Whether what comes next stands half a line below a line, and beside it: one is the label and one the value. */
function isHalfway(chunk: Chunk, next: readonly Chunk[] | undefined): boolean {
  const [beside] = next ?? [];
  if (!beside || beside.base - chunk.base > HALFWAY * chunk.size) return false;
  return beside.x0 >= chunk.x1 || beside.x1 <= chunk.x0;
}

function isColonLine(line: readonly Chunk[]): boolean {
  const [chunk] = line;
  return chunk !== undefined && line.length === 1 && splitAtColon(chunk.inks) !== undefined;
}

/** Whether a line is the start of a label that had no room beside it and ends, with its colon, on the next line. */
function opensColonLine(line: readonly Chunk[], next: readonly Chunk[] | undefined, facts: Facts): boolean {
  const [[chunk], [below]] = [line, next ?? []];
  if (!chunk || !below || line.length > 1 || !next || !isColonLine(next)) return false;
  return continuesLine(chunk, below, facts.right) && !/[.:;]$/.test(chunk.text);
}

/** Share of the lines of one chunk that must have a colon, and share of sentences that denies a list. */
const MOSTLY = 0.5;
const SENTENCES = 0.3;

/** Whether most lines are "Label: value", and not prose in which colons stand. */
export function isColonList(lines: readonly (readonly Chunk[])[]): boolean {
  const single = lines.filter((line) => line.length === 1);
  const colons = single.filter(isColonLine);
  const sentences = single.filter((line) => line[0]?.text.endsWith('.') === true);
  if (colons.length < COLON_LINES || sentences.length > SENTENCES * single.length) return false;
  // Where lines of two chunks are many, the colons stand in columns.
  return colons.length >= MOSTLY * single.length && lines.length - single.length <= colons.length / 2;
}

/** A line that sums up the rows above it and is none of them: it runs across their columns. */
const SUM = /^\p{Lu}[^:]{3,60}: ?[£$]?\d[\d.,]*%?$/u;

function led(line: readonly Chunk[]): boolean {
  return line.length > 1 && line.slice(1).some((chunk) => isLeader(chunk.text));
}

/** Parts the lines of a page into headings, prose and stretches that may hold columns. */
export function segmentLines(lines: readonly (readonly Chunk[])[]): Segment[] {
  const facts = factsOf(lines);
  const segments: Segment[] = [];
  let columns: (readonly Chunk[])[] = [];
  let leaders: (readonly Chunk[])[] = [];
  const flush = (): void => {
    if (columns.length > 0) segments.push({ kind: 'columns', lines: columns });
    columns = [];
  };
  const flushLeaders = (): void => {
    if (leaders.length > 0) segments.push({ kind: 'leaders', lines: leaders });
    leaders = [];
  };
  const many = lines.filter(led).length > 1;
  const colons = isColonList(lines);
  for (const [index, line] of lines.entries()) {
    const last = segments.at(-1);
    const nextLed = many && lines.slice(index, index + 4).some(led);
    if (many && (led(line) || (leaders.length > 0 && nextLed && !isHeading(line, facts)))) {
      flush();
      leaders.push(line);
      continue;
    }
    flushLeaders();
    const [chunk] = line;
    if (colons && chunk && line.length === 1) {
      const before = last?.kind === 'colons' ? last.lines.at(-1) : undefined;
      const goesOn = before !== undefined && chunk.base - before.base <= LINE_STEP * chunk.size;
      if (
        isColonLine(line) ||
        opensColonLine(line, lines[index + 1], facts) ||
        (goesOn && columns.length === 0 && !isHeading(line, facts))
      ) {
        flush();
        if (last?.kind === 'colons' && segments.at(-1) === last)
          segments[segments.length - 1] = { kind: 'colons', lines: [...last.lines, chunk] };
        else segments.push({ kind: 'colons', lines: [chunk] });
        continue;
      }
    }
    if (chunk && line.length === 1 && columns.length > 0 && SUM.test(chunk.text)) {
      flush();
      segments.push({ kind: 'colons', lines: [chunk] });
      continue;
    }
    const above = columns.at(-1)?.[0];
    if (chunk && above && chunk.base - above.base > facts.far) flush();
    if (chunk && isHeading(line, facts)) {
      flush();
      segments.push({ kind: 'heading', line: chunk });
    } else if (
      chunk &&
      columns.length === 0 &&
      last?.kind === 'prose' &&
      continuesProse(last.lines.at(-1) ?? chunk, line, facts)
    ) {
      segments[segments.length - 1] = { kind: 'prose', lines: [...last.lines, chunk] };
    } else if (
      chunk &&
      isProse(line, facts) &&
      !continuesLabel(columns, line) &&
      !isHalfway(chunk, lines[index + 1])
    ) {
      flush();
      segments.push({ kind: 'prose', lines: [chunk] });
    } else columns.push(line);
  }
  flush();
  flushLeaders();
  return segments;
}
