import type { Chunk } from './chunk.ts';

/** Ems. A larger step parts paragraphs. */
const PARAGRAPH = 1.6;

/** Lines of running text, parted where the step is large or the look changes. */
export function partParagraphs(lines: readonly Chunk[]): Chunk[][] {
  const groups: Chunk[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && line.base - last.base <= PARAGRAPH * last.size && line.style === last.style)
      groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}
