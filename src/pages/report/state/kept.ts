import { signal } from '@preact/signals';
import { caseAddress } from '../../../extension/kept/kept-address.ts';
import type { KeptFailure, KeptHead } from '../../../extension/kept/kept-head.ts';
import { keptName } from '../../../extension/kept/kept-name.ts';
import {
  type Case,
  type CaseLetter,
  type CaseReply,
  EMPTY_CASE,
  withLetter,
  withReply,
} from '../../../report/case/case.ts';
import { keepSayings } from '../../../report/kept-sayings.ts';
import { todayInBritain } from '../../../rights/clock/today-in-britain.ts';
import { answers, asked } from './answers.ts';
import { byReply } from './by-reply.ts';
import { currentReply, type OpenReply, replies } from './replies.ts';
import { report } from './session.ts';
import { showReply } from './show-reply.ts';
import { acknowledged, answersTold, tell } from './told.ts';

/** The store is loaded once somebody keeps or opens something. */
function store() {
  return import('../../../extension/kept/kept.ts');
}

/** Names of parties come with the glossary, which this page itself does without. */
async function nameOf(one: Case): Promise<string | undefined> {
  return (await import('../../../report/case/name-of-case.ts')).nameOfCase(one);
}

/** The case in which the reply that is shown is kept, and which of its replies it is. */
interface KeptHere {
  readonly head: KeptHead;
  readonly kept: Case;
  readonly at: number;
  /** Stays in the memory of this tab, so that a letter can be put in. It is written nowhere. */
  readonly passphrase: string;
}

const here = byReply<KeptHere | undefined>(undefined);

/** Under which number the reply that is shown is kept, where it is. */
export function keptAs(): KeptHead | undefined {
  return here.value?.head;
}

/** The reply as its case keeps it, with what the reader said of it. */
function replyOf({ files, party, report: read }: OpenReply, known: CaseReply | undefined): CaseReply {
  // The day that the reader gave goes before the one that the letter gives.
  const day = known?.day ?? read.letter.date ?? answersTold.value.replied;
  return {
    files,
    said: keepSayings(read, { answers: answers.value, asked: asked.value }),
    ...(party && { party }),
    outcome: read.outcome,
    ...(day !== undefined && { day }),
  };
}

/** The case with the reply as it is now, and with what the reader told beside it. */
function withThis(one: Case, reply: OpenReply, at: number | undefined): Case {
  const said = withReply(one, replyOf(reply, at === undefined ? undefined : one.replies[at]), at);
  const party = answersTold.value.party ?? one.answers.party ?? reply.report.party?.id;
  const ack = acknowledged.value || one.acknowledged;
  return {
    ...said,
    // Of another reply of the case only what it does not know yet is told.
    answers: {
      ...answersTold.value,
      ...(at === undefined && one.answers),
      ...(party !== undefined && { party }),
    },
    ...(ack && { acknowledged: ack }),
  };
}

async function write(
  one: Case,
  at: number,
  passphrase: string,
  before: KeptHead | undefined,
): Promise<KeptFailure | undefined> {
  const reply = currentReply.value;
  const { keepCase } = await store();
  const party = report.value?.party?.short ?? (await nameOf(one));
  const written = await keepCase(one, {
    name: keptName(one, party),
    day: todayInBritain(),
    ...(before && { before }),
    ...(passphrase && { passphrase }),
  });
  if ('failure' in written) return written.failure;
  if (reply === currentReply.value) here.value = { head: written.value, kept: one, at, passphrase };
  return undefined;
}

function shownReply(): OpenReply | undefined {
  return replies.value.find(({ id }) => id === currentReply.value);
}

/**
 * Keeps the reply that is shown: in its case, in another case that lies there, or in a case of its own. Each time
 * it is kept it takes the place of what was kept of it before.
 */
export async function keepThis(passphrase: string, into?: string): Promise<KeptFailure | undefined> {
  const reply = shownReply();
  if (!reply) return 'gone';
  if (here.value) {
    const { kept, at, head } = here.value;
    return write(withThis(kept, reply, at), at, passphrase, head);
  }
  if (!into) return write(withThis(EMPTY_CASE, reply, undefined), 0, passphrase, undefined);
  const { openKept } = await store();
  const opened = await openKept(into);
  if ('failure' in opened) return opened.failure;
  const { head, kept } = opened.value;
  return write(withThis(kept, reply, undefined), kept.replies.length, passphrase, head);
}

/** Puts a letter that was sent into the case of the reply that is shown. */
export async function keepLetter(letter: CaseLetter): Promise<KeptFailure | undefined> {
  const reply = shownReply();
  if (!reply || !here.value) return 'gone';
  const { kept, at, head, passphrase } = here.value;
  const next = withLetter(withThis(kept, reply, at), letter);
  const failure = await write(next, at, passphrase, head);
  if (!failure) tell(next.answers);
  return failure;
}

/** The cases that a reply can be put with: those that open without a passphrase. */
export async function openCases(): Promise<readonly KeptHead[]> {
  const { listKept } = await store();
  const heads = await listKept();
  return 'value' in heads ? heads.value.filter(({ isLocked }) => !isLocked) : [];
}

/** Erases the case that is kept. The reply stays on the page until the tab closes. */
export async function eraseThis(): Promise<KeptFailure | undefined> {
  if (!here.value) return undefined;
  const { forgetKept } = await store();
  const erased = await forgetKept(here.value.head.id);
  if ('failure' in erased) return erased.failure;
  here.value = undefined;
  return undefined;
}

/** A kept reply that the page's address asks for: of which case, and which of its replies. */
interface Wanted {
  readonly id: string;
  /** Without it, the last that came. */
  readonly at?: number;
}

/** What stands in the way of it. */
export const keptWaits = signal<(Wanted & { readonly failure: KeptFailure }) | undefined>(undefined);

/** Shows a kept reply again: its files are read by what the glossary says today. */
export async function openKeptReply(wanted: Wanted, passphrase = ''): Promise<void> {
  const { openKept } = await store();
  const opened = await openKept(wanted.id, passphrase);
  if ('failure' in opened) {
    keptWaits.value = { ...wanted, failure: opened.failure };
    return;
  }
  const { head, kept } = opened.value;
  const at = wanted.at !== undefined && wanted.at in kept.replies ? wanted.at : kept.replies.length - 1;
  const reply = kept.replies[at];
  if (!reply) {
    // A case of which nothing has come back yet has a page of its own.
    location.replace(caseAddress(head.id));
    return;
  }
  keptWaits.value = undefined;
  if (!(await showReply(kept, reply))) return;
  here.value = { head, kept, at, passphrase };
}

/** The kept reply that an address asks for: `kept` names its case, and `reply` which it is. */
export function keptInAddress(search: string): Wanted | undefined {
  const address = new URLSearchParams(search);
  const id = address.get('kept');
  const at = Number(address.get('reply') ?? Number.NaN);
  return id ? { id, ...(Number.isInteger(at) && at >= 0 && { at }) } : undefined;
}

/** Goes on without the kept reply. */
export function leaveKept(): void {
  keptWaits.value = undefined;
}
