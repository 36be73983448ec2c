import type { ReplyFacts } from './reply-facts.ts';

/** Items of the checklist that letters ask for in a sentence of their own: the condition, and what a list calls them. */
export const MISSING = {
  copy: ['no-copy', 'a copy of the data'],
  purposes: ['no-purposes', 'what the data are used for'],
  categories: ['no-categories', 'the kinds of data'],
  'how-long': ['no-how-long', 'how long the data are kept'],
  rights: ['no-rights', 'my rights'],
  complaint: ['no-complaint', 'how to complain'],
  transfers: ['no-transfers', 'whether the data go abroad'],
  logic: ['no-logic', 'how scores are worked out'],
} as const;
export type MissingItem = keyof typeof MISSING;

/** What a reply with data lacks of these. A reply of another kind lacks all, and no list of that helps. */
export function missingIn(reply: ReplyFacts | undefined): readonly MissingItem[] {
  if (reply?.outcome !== 'data') return [];
  return reply.checklist.flatMap(({ id, state }) => (state === 'not-found' && isMissingItem(id) ? [id] : []));
}

/** Whether letters ask for an item in a sentence of its own. */
export function isMissingItem(id: string): id is MissingItem {
  return Object.hasOwn(MISSING, id);
}
