import { computed, signal } from '@preact/signals';
import { ReplyWork } from '../../../extension/decode-client.ts';
import { readOpening } from '../../../extension/opening.ts';
import type { PartyId } from '../../../glossary/entry.ts';
import type { InputFile } from '../../../read/document.ts';
import { LIMITS } from '../../../read/limits.ts';
import { LOCKED_CODES, type Warning } from '../../../read/warning.ts';
import type { ReplyResult } from '../../../report/decode-reply.ts';
import { bytesOf } from '../../shared/bytes-of.ts';
import type { PickedFile } from '../../shared/dropped-files.ts';
import { forgetLocks, lastTried } from './locks.ts';
import { NOT_BEGUN, type Progress, withStep } from './progress.ts';
import { currentReply, dropReply, putReply, replies } from './replies.ts';

/** Whether a reply is opened instead of the one that is open, or beside it. */
export type Beside = 'instead' | 'beside';

/** What the page shows. */
export type Phase =
  | { readonly kind: 'empty'; readonly gone: boolean }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: ReplyResult };

/** The state of the reply that is open. It lives in memory only, and goes when the tab closes. */
export const phase = signal<Phase>({ kind: 'empty', gone: false });

/** The files as they were handed over, for showing their pages. */
export const files = signal<readonly InputFile[]>([]);

/** Words that were tried on locked files; needed again to show the pages. */
export const passwords = signal<readonly string[]>([]);

/** The report, once there is one. */
export const report = computed(() => (phase.value.kind === 'done' ? phase.value.result.report : undefined));

/** What is said of the files, those that could not be read among them. */
export const warnings = computed(() => (phase.value.kind === 'done' ? phase.value.result.warnings : []));

/** Sizes of the pages of pictures, in points: what places on them are measured in. */
export const pictureSizes = computed(() =>
  phase.value.kind === 'done' ? phase.value.result.pictures : undefined,
);

/** The reader has asked to stop, and the worker puts together what it had read. */
export const isStopping = signal(false);

let stop = new AbortController();
let work: ReplyWork | undefined;
let statedParty: PartyId | undefined;
/** What could not even be handed over, said beside what reading says. */
let notOpened: readonly Warning[] = [];
/** The number of the reply that was opened last. */
let lastReply = 0;

/** Whether the reader may be asked for something, upon which the same files are read again. */
function mayBeReadAgain(result: ReplyResult): boolean {
  return (
    !result.report?.party ||
    result.warnings.some(({ code }) => code === 'cancelled' || LOCKED_CODES.has(code))
  );
}

async function decode(): Promise<void> {
  const own = new AbortController();
  stop = own;
  isStopping.value = false;
  const current = (work ??= new ReplyWork(files.value));
  phase.value = { kind: 'reading', progress: NOT_BEGUN };
  const result = await current.decode({
    signal: own.signal,
    passwords: passwords.value,
    ...(statedParty && { party: statedParty }),
    onStep: (step) => {
      if (stop !== own || phase.value.kind !== 'reading') return;
      phase.value = { kind: 'reading', progress: withStep(phase.value.progress, step) };
    },
  });
  if (!mayBeReadAgain(result)) current.close();
  if (stop !== own) return;
  const said = { ...result, warnings: [...notOpened, ...result.warnings] };
  phase.value = { kind: 'done', result: said };
  keepBeside(said);
}

/** Puts what was read among the replies that are open. */
function keepBeside(result: ReplyResult): void {
  if (!result.report) return;
  replies.value = putReply(replies.value, {
    id: currentReply.value,
    report: result.report,
    result,
    files: files.value,
    passwords: passwords.value,
    ...(statedParty && { party: statedParty }),
    notOpened,
  });
}

/** Ends whatever is being read, and lets its worker go. */
function letGo(): void {
  isStopping.value = false;
  stop = new AbortController();
  work?.close();
  work = undefined;
  passwords.value = [];
  forgetLocks();
  statedParty = undefined;
  notOpened = [];
}

/** Makes room for another reply. */
function begin(beside: Beside): void {
  letGo();
  if (beside === 'instead') replies.value = dropReply(replies.value, currentReply.value);
  currentReply.value = ++lastReply;
}

/** Reads these files as one reply. */
export function openFiles(chosen: readonly InputFile[], beside: Beside = 'instead'): Promise<void> {
  if (chosen.length === 0) return Promise.resolve();
  begin(beside);
  files.value = chosen;
  return decode();
}

/** A picked file with its bytes; nothing where the browser can no longer open it. */
async function readPicked({ name, file }: PickedFile): Promise<InputFile | undefined> {
  const bytes = await bytesOf(file);
  return bytes && { name, bytes };
}

/** Reads files that were chosen or dropped. More than `limits.json` allows are left out, which is said. */
export async function openPicked(picked: readonly PickedFile[], beside: Beside = 'instead'): Promise<void> {
  if (picked.length === 0) return;
  begin(beside);
  phase.value = { kind: 'reading', progress: NOT_BEGUN };
  const own = stop;
  const limit = LIMITS.nested.files;
  const leftOut: Warning[] = [];
  const opened: InputFile[] = [];
  for (const one of picked.slice(0, limit)) {
    const file = await readPicked(one);
    if (stop !== own) return;
    if (own.signal.aborted) return forget();
    if (file) opened.push(file);
    else leftOut.push({ code: 'not-opened', slots: { file: one.name } });
  }
  if (picked.length > limit) leftOut.push({ code: 'too-many-files', slots: { limit } });
  files.value = opened;
  notOpened = leftOut;
  await decode();
}

/** Reads text that was pasted. */
export function openText(name: string, text: string, beside: Beside = 'instead'): Promise<void> {
  return openFiles(text.trim() ? [{ name, bytes: new TextEncoder().encode(text) }] : [], beside);
}

/** Tries one more password, which was given for one locked file. */
export function tryPassword(word: string, lock: string): Promise<void> {
  lastTried.value = lock;
  passwords.value = [...passwords.value, word];
  return decode();
}

/** Reads the same files again as a reply of the party that the reader names. */
export function stateParty(party: PartyId): Promise<void> {
  statedParty = party;
  return decode();
}

/** Reads on where reading was stopped: what was read to its end is not read again. */
export function readOn(): Promise<void> {
  return decode();
}

/**
 * Stops reading; the page says that it was stopped, and shows what was read. To put that together can take
 * seconds: asked a second time, it stops at once and shows nothing.
 */
export function cancel(): void {
  if (!isStopping.value) {
    isStopping.value = true;
    stop.abort();
    return;
  }
  stop = new AbortController();
  work?.close();
  const file = files.value.map(({ name }) => name).join(', ');
  phase.value = { kind: 'done', result: { file, warnings: [{ code: 'cancelled', slots: { file } }] } };
}

/** Lets go of the files, the passwords and the report; the reply that lies beside it comes up. */
export function forget(): void {
  letGo();
  replies.value = dropReply(replies.value, currentReply.value);
  const next = replies.value.at(-1);
  if (next) showReply(next.id);
  else {
    files.value = [];
    // What the reader said about it goes with it.
    currentReply.value = ++lastReply;
    phase.value = { kind: 'empty', gone: false };
  }
}

/** Shows one of the replies that are open. What was being read is let go. */
export function showReply(id: number): void {
  const reply = replies.value.find((each) => each.id === id);
  if (!reply || (id === currentReply.value && phase.value.kind === 'done')) return;
  letGo();
  currentReply.value = id;
  files.value = reply.files;
  passwords.value = reply.passwords;
  statedParty = reply.party;
  notOpened = reply.notOpened;
  phase.value = { kind: 'done', result: reply.result };
}

/** Lets go of one of the replies that are open, the one that is shown or another. */
export function closeReply(id: number): void {
  if (id === currentReply.value) forget();
  else replies.value = dropReply(replies.value, id);
}

/** Opens what the page's address asks for: the sample, or the document of a tab. */
export async function openFromAddress(search: string, beside: Beside = 'instead'): Promise<void> {
  const opening = await readOpening(search, (done, of) => {
    phase.value = { kind: 'reading', progress: { ...NOT_BEGUN, share: of > 0 ? done / of : 0 } };
  });
  if (opening.kind === 'files') await openFiles(opening.files, beside);
  else if (opening.kind === 'gone') phase.value = { kind: 'empty', gone: true };
}
