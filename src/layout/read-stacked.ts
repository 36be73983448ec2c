import type { Chunk } from './chunk.ts';
import type { Fact, Printed } from './fact.ts';
import type { Stack } from './find-stacks.ts';
import type { Span } from './ink.ts';
import { textOf } from './make-slot.ts';
import { areSwapped } from './nameness.ts';
import { readsAsLabels } from './reads-as-labels.ts';

/** Share of boxes that must start with lines of the label's look. */
const STACKED = 0.6;
/** Boxes from which a form is believed. */
const FEW = 3;

/** A box and the lines of type in it. */
export interface FilledBox extends Span {
  readonly lines: readonly Chunk[];
}

function labelLength(lines: readonly Chunk[]): number {
  const first = lines[0];
  const at = lines.findIndex((line) => line.style !== first?.style);
  return at < 0 ? lines.length : at;
}

/**
 * The look that labels have where every box holds its label above its value, or nothing where the boxes
 * are ordinary cells.
 */
export function findStackedLook(boxes: readonly FilledBox[]): number | undefined {
  const used = boxes.filter((box) => box.lines.length > 0);
  const styles = new Map<number, number>();
  let changing = 0;
  for (const { lines } of used) {
    const style = lines[0]?.style ?? -1;
    styles.set(style, (styles.get(style) ?? 0) + 1);
    if (lines.length > 1 && labelLength(lines) < lines.length) changing++;
  }
  const [style, times] = [...styles].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
  if (used.length < FEW || times < STACKED * used.length || changing < STACKED * used.length * STACKED)
    return undefined;
  return style;
}

/** The fact that a label over its value states. */
export function readStack(stack: Stack, section: string | undefined): Fact {
  const print = (lines: readonly Chunk[]): Printed => ({
    text: textOf(lines, stack.x1),
    inks: lines.flatMap((line) => line.inks),
  });
  return {
    label: print(stack.label),
    value: print(stack.value),
    ...(section !== undefined && { section }),
  };
}

/** Whether boxes print what is held on top, large, and below it what it is. */
function standsOnTop(facts: readonly Fact[]): boolean {
  const full = facts.filter(({ label, value }) => label.text !== '' && value.text !== '');
  const [above, below] = [full.map(({ label }) => label.text), full.map(({ value }) => value.text)];
  if (full.length < FEW) return false;
  return areSwapped(above, below) || (readsAsLabels(below, above) && !readsAsLabels(above, below));
}

/**
 * One fact a box: the lines in the look that most boxes begin with, and the lines below them. The first are the label,
 * unless what they say tells that they are the values.
 */
export function readStacked(boxes: readonly FilledBox[], look: number, section: string | undefined): Fact[] {
  const facts = boxes.flatMap((box): Fact[] => {
    const { lines } = box;
    if (lines.length === 0 || lines[0]?.style !== look) return [];
    const at = labelLength(lines);
    return [readStack({ ...box, label: lines.slice(0, at), value: lines.slice(at) }, section)];
  });
  if (!standsOnTop(facts)) return facts;
  return facts.map((fact) => ({ ...fact, label: fact.value, value: fact.label }));
}
