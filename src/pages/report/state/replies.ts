import { signal } from '@preact/signals';
import type { PartyId } from '../../../glossary/entry.ts';
import type { InputFile } from '../../../read/document.ts';
import type { Warning } from '../../../read/warning.ts';
import type { ReplyResult } from '../../../report/decode-reply.ts';
import type { Report } from '../../../report/report.ts';

/** A reply that was read, with all that is needed to show its pages or to read it again. */
export interface OpenReply {
  readonly id: number;
  readonly report: Report;
  readonly result: ReplyResult;
  readonly files: readonly InputFile[];
  readonly passwords: readonly string[];
  readonly party?: PartyId;
  readonly notOpened: readonly Warning[];
}

/** The replies that lie side by side, in the order in which they were opened. In memory only. */
export const replies = signal<readonly OpenReply[]>([]);

/** Id of the reply that the report is of, or that is being read. */
export const currentReply = signal(0);

function sameFiles(one: Report, other: Report): boolean {
  const [mine, theirs] = [one, other].map(({ documents }) => documents.map(({ sha256 }) => sha256).join());
  return mine === theirs;
}

/**
 * A reply takes the place of what it was when it was read before. The same files opened once more are no
 * second reply.
 */
export function putReply(list: readonly OpenReply[], reply: OpenReply): readonly OpenReply[] {
  const others = list.filter(({ id, report }) => id === reply.id || !sameFiles(report, reply.report));
  const known = others.findIndex(({ id }) => id === reply.id);
  return known < 0 ? [...others, reply] : others.with(known, reply);
}

export function dropReply(list: readonly OpenReply[], id: number): readonly OpenReply[] {
  return list.filter((reply) => reply.id !== id);
}
