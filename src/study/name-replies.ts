import type { NamedReply } from './rare-words.ts';
import type { StudyReply } from './study-reply.ts';

/**
 * The replies of one file with their pseudonyms. A saved file may hold several reports: those after the first go by
 * the file's pseudonym and their number.
 */
export function nameReplies(
  { reply, person }: Pick<NamedReply, 'reply' | 'person'>,
  kept: readonly StudyReply[],
): readonly NamedReply[] {
  return kept.map((one, at) => ({
    reply: at === 0 ? reply : `${reply}-${at + 1}`,
    ...(person !== undefined && { person }),
    kept: one,
  }));
}
