import { type GatheredReply, outermostFolder } from './gather-replies.ts';
import type { Pseudonyms } from './pseudonym.ts';
import type { Consents } from './reply-lists.ts';
import type { PlannedReply } from './sort-out.ts';

/** How replies get their pseudonyms, and who agreed to what. */
export interface PlanSettings<R> {
  readonly pseudonym: Pseudonyms;
  /** How it is known whose a reply is: not at all, by the outermost folder that it lies in, or by a list. */
  readonly person: 'none' | 'folder' | ReadonlyMap<string, string>;
  /** Absent where it was not recorded. */
  readonly consents?: Consents;
  /** Whether a reply is a file that lies in no folder. */
  readonly isLoneFile: (reply: R) => boolean;
}

/** The replies of a study, and how many names in the researcher's lists are of none: a slip there loses a reply. */
export interface RepliesPlan<R> {
  readonly planned: readonly (PlannedReply & { readonly of: R })[];
  readonly unmatched: number;
}

/** Gives the replies of a study their pseudonyms, and says which of them are left out. */
export async function planReplies<T, R extends GatheredReply<T>>(
  replies: readonly R[],
  { pseudonym, person, consents, isLoneFile }: PlanSettings<R>,
): Promise<RepliesPlan<R>> {
  const people = typeof person === 'string' ? undefined : person;
  const listed = new Set([...(people?.keys() ?? []), ...(consents?.keys() ?? [])]);
  const planned: (PlannedReply & { readonly of: R })[] = [];
  for (const reply of replies) {
    const { name } = reply;
    listed.delete(name);
    const named = person === 'folder' ? outermostFolder(name, isLoneFile(reply)) : people?.get(name);
    const whose = named === undefined || named === '' ? undefined : await pseudonym('person', named);
    const consent = consents && (consents.get(name) ?? 'not-listed');
    planned.push({
      name,
      job: { reply: await pseudonym('reply', name), ...(whose !== undefined && { person: whose }) },
      of: reply,
      ...(consent !== undefined && consent !== 'agreed' && { withoutConsent: consent }),
    });
  }
  return { planned, unmatched: listed.size };
}
