import type { NoConsent } from './reply-lists.ts';
import type { ReplyCounts } from './study.ts';
import { byPerson } from './study-builder.ts';

/** A reply of a study before it is read. */
export interface PlannedReply {
  /** Its place in the folder. Never goes into a file of the study. */
  readonly name: string;
  /** The pseudonyms of the reply and of its person. */
  readonly job: { readonly reply: string; readonly person?: string };
  /** Why it is left out, and so not even read. */
  readonly withoutConsent?: NoConsent;
}

/** What is known of a reply that was read, without looking at its readings. */
export interface FinishedReply {
  readonly reply: string;
  readonly person?: string;
  readonly sha256?: string;
  readonly notRead?: string;
  readonly hasReadings: boolean;
  /** How many replies it is, where it was read: a file of saved reports may be several. */
  readonly replies?: number;
}

/** What became of a reply, for the log. */
export interface LoggedReply {
  readonly name: string;
  readonly reply: string;
  readonly state: 'exported' | 'duplicate' | 'no-consent' | 'not-read';
  readonly because: string;
  /** Of a duplicate, the name of the reply with the same bytes that came before. */
  readonly sameAs?: string;
}

/** The replies that are exported, in the order of the files, and what became of all. */
export interface SortedOut<T> {
  readonly exported: readonly T[];
  readonly counts: ReplyCounts;
  readonly log: readonly LoggedReply[];
}

/** Tells which replies are exported: those that were read, each once. */
export function sortOut<T extends FinishedReply>(
  planned: readonly PlannedReply[],
  finished: (reply: string) => T | undefined,
): SortedOut<T> {
  const exported: T[] = [];
  const log: LoggedReply[] = [];
  const notRead: Record<string, number> = {};
  const withoutConsent: Record<string, number> = {};
  const seen = new Map<string, Seen>();
  for (const { name, job, withoutConsent: because } of planned.toSorted((a, b) => byPerson(a.job, b.job))) {
    const { reply } = job;
    if (because !== undefined) {
      withoutConsent[because] = (withoutConsent[because] ?? 0) + 1;
      log.push({ name, reply, state: 'no-consent', because });
      continue;
    }
    const found = finished(reply);
    if (!found || found.notRead !== undefined) {
      const code = found?.notRead ?? 'failed';
      notRead[code] = (notRead[code] ?? 0) + 1;
      log.push({ name, reply, state: 'not-read', because: code });
      continue;
    }
    const sameAs = cameBefore(found, name, seen);
    if (sameAs !== undefined) {
      log.push({ name, reply, state: 'duplicate', because: '', sameAs });
    } else {
      exported.push(found);
      log.push({ name, reply, state: 'exported', because: '' });
    }
  }
  const further = exported.reduce((sum, { replies = 1 }) => sum + replies - 1, 0);
  const duplicate = log.filter(({ state }) => state === 'duplicate').length;
  return {
    exported,
    counts: {
      found: planned.length + further,
      exported: exported.length + further,
      duplicate,
      withoutConsent: sorted(withoutConsent),
      notRead: sorted(notRead),
    },
    log,
  };
}

/** The reply that had some bytes first, and all people who have them. */
interface Seen {
  readonly name: string;
  readonly people: Set<string>;
}

/**
 * The name of the reply with the same bytes that came before, if any did. Two people may well get the same letter without
 * data; the same data of two people are one reply that was put down twice.
 */
function cameBefore(
  { sha256 = '', person, reply, hasReadings }: FinishedReply,
  name: string,
  seen: Map<string, Seen>,
): string | undefined {
  const before = seen.get(sha256);
  const { people } = before ?? { people: new Set<string>() };
  const isSeen = person === undefined || hasReadings ? people.size > 0 : people.has(person);
  people.add(person ?? reply);
  if (!before) seen.set(sha256, { name, people });
  return isSeen ? before?.name : undefined;
}

function sorted(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
