import { signal } from '@preact/signals';
import type { Kept, KeptFailure, KeptHead } from '../../../extension/kept/kept-reply.ts';
import { findSayings, keepSayings } from '../../../report/kept-sayings.ts';
import { todayInBritain } from '../../../rights/clock/today-in-britain.ts';
import { answers, asked, setAnswer, setAsked } from './answers.ts';
import { byReply } from './by-reply.ts';
import { currentReply, replies } from './replies.ts';
import { openFiles, report, stateParty } from './session.ts';

/** The store is loaded once somebody keeps or opens something. */
function store() {
  return import('../../../extension/kept/kept.ts');
}

const head = byReply<KeptHead | undefined>(undefined);

/** Under which number the reply that is shown is kept, where it is. */
export function keptAs(): KeptHead | undefined {
  return head.value;
}

/** Keeps the reply that is shown. Each time it is kept it takes the place of what was kept of it before. */
export async function keepThis(passphrase: string): Promise<KeptFailure | undefined> {
  const reply = replies.value.find(({ id }) => id === currentReply.value);
  if (!reply) return 'gone';
  const { keepReply, forgetKept } = await store();
  const before = head.value;
  const { files, party } = reply;
  const kept = await keepReply(
    {
      files,
      said: keepSayings(reply.report, { answers: answers.value, asked: asked.value }),
      ...(party && { party }),
    },
    {
      name: {
        files: files.map(({ name }) => name),
        ...(reply.report.party && { party: reply.report.party.short }),
      },
      day: todayInBritain(),
      ...(passphrase && { passphrase }),
    },
  );
  if ('failure' in kept) return kept.failure;
  if (reply.id === currentReply.value) head.value = kept.value;
  const erased: Kept<true> = before ? await forgetKept(before.id) : { value: true };
  return 'failure' in erased ? erased.failure : undefined;
}

/** Erases what is kept of the reply that is shown. It stays on the page until the tab closes. */
export async function eraseThis(): Promise<KeptFailure | undefined> {
  if (!head.value) return undefined;
  const { forgetKept } = await store();
  const erased = await forgetKept(head.value.id);
  if ('failure' in erased) return erased.failure;
  head.value = undefined;
  return undefined;
}

/** What stands in the way of a kept reply that the page's address asks for. */
export const keptWaits = signal<{ readonly id: string; readonly failure: KeptFailure } | undefined>(
  undefined,
);

/** Shows a kept reply again: its files are read by what the glossary says today. */
export async function openKeptReply(id: string, passphrase?: string): Promise<void> {
  const { openKept, listKept } = await store();
  const kept = await openKept(id, passphrase);
  if ('failure' in kept) {
    keptWaits.value = { id, failure: kept.failure };
    return;
  }
  const heads = await listKept();
  keptWaits.value = undefined;
  const { files, said, party } = kept.value;
  await openFiles(files);
  if (party && !report.value?.party) await stateParty(party);
  if (!report.value) return;
  for (const { id: field, answer, asked: isAsked } of findSayings(report.value, said)) {
    setAnswer(field, answer);
    setAsked([field], isAsked);
  }
  if ('value' in heads) head.value = heads.value.find((each) => each.id === id);
}

/** Goes on without the kept reply. */
export function leaveKept(): void {
  keptWaits.value = undefined;
}
