import type { Block } from './flow.ts';

function keyOf(block: Block): string {
  return JSON.stringify(block, (_, value: unknown) => (value instanceof Uint8Array ? value.length : value));
}

/**
 * What stands at the head or the foot of pages, without what was said before: they say the same for the
 * first page, the even ones and each section. It heads no part of the text.
 */
export function leaveOutRepeats(blocks: readonly Block[], said: Set<string>): Block[] {
  const fresh: Block[] = [];
  for (const block of blocks) {
    const key = keyOf(block);
    if (said.has(key)) continue;
    said.add(key);
    fresh.push(block.kind === 'text' ? { ...block, heading: false } : block);
  }
  return fresh;
}
