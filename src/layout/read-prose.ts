import type { Prose } from './block.ts';
import type { Chunk } from './chunk.ts';
import { type Fact, type Place, whereOf } from './fact.ts';
import type { Ink } from './ink.ts';
import { textOf } from './make-slot.ts';
import { findClauses } from './prose-clauses.ts';

/** A paragraph: its text, and which word of the page each letter belongs to. */
interface Paragraph {
  readonly text: string;
  readonly starts: readonly { readonly at: number; readonly ink: Ink }[];
}

function toParagraph(lines: readonly Chunk[]): Paragraph {
  const right = Math.max(...lines.map((line) => line.x1));
  const text = textOf(lines, right);
  const starts: { at: number; ink: Ink }[] = [];
  let from = 0;
  for (const ink of lines.flatMap((line) => line.inks)) {
    const at = text.indexOf(ink.text, from);
    // A word that a hyphen cut stands in the text in another form; it belongs where reading has come to.
    starts.push({ at: at < 0 ? from : at, ink });
    if (at >= 0) from = at + ink.text.length;
  }
  return { text, starts };
}

function inksBetween({ starts }: Paragraph, from: number, to: number): Ink[] {
  return starts.filter(({ at, ink }) => at + ink.text.length > from && at < to).map(({ ink }) => ink);
}

/** The facts that the sentences of a paragraph state, and the paragraph itself. */
export function readProse(
  lines: readonly Chunk[],
  place: Place,
  section: string | undefined,
): { facts: Fact[]; prose: Prose } {
  const paragraph = toParagraph(lines);
  const facts = findClauses(paragraph.text).map((clause): Fact => ({
    label: { text: clause.label.text, inks: inksBetween(paragraph, clause.label.from, clause.label.to) },
    value: { text: clause.value.text, inks: inksBetween(paragraph, clause.value.from, clause.value.to) },
    ...(section !== undefined && { section }),
  }));
  const inks = lines.flatMap((line) => line.inks);
  return {
    facts,
    prose: { kind: 'prose', text: paragraph.text, where: whereOf(place, [], inks), heading: false },
  };
}
