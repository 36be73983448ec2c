import type { Part } from '../../src/read/document.ts';

/** What a part says, short: headings and hidden words are marked. */
export function showPart(part: Part): unknown {
  if (part.kind === 'rows') return part.rows;
  if (part.kind !== 'paragraph') return part.kind;
  return `${part.heading ? '# ' : ''}${part.hidden ? 'hidden: ' : ''}${part.text}`;
}
