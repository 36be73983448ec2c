import { computed, signal } from '@preact/signals';
import { decodeInWorker } from '../../../extension/decode-client.ts';
import { readOpening } from '../../../extension/opening.ts';
import type { WorkStep } from '../../../extension/worker-messages.ts';
import type { PartyId } from '../../../glossary/entry.ts';
import type { InputFile } from '../../../read/document.ts';
import type { ReplyResult } from '../../../report/decode-reply.ts';

/** How far the reading has come. `of` is 0 until it is known. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** Readings found so far; they may still be refined. */
  readonly found: number;
}

/** What the page shows. */
export type Phase =
  | { readonly kind: 'empty'; readonly gone: boolean }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: ReplyResult };

const NOT_BEGUN: Progress = { done: 0, of: 0, found: 0 };

/** The page's one state. It lives in memory only, and goes when the tab closes. */
export const phase = signal<Phase>({ kind: 'empty', gone: false });

/** The files as they were handed over, for showing their pages. */
export const files = signal<readonly InputFile[]>([]);

/** Words that were tried on locked files; needed again to show the pages. */
export const passwords = signal<readonly string[]>([]);

/** The report, once there is one. */
export const report = computed(() => (phase.value.kind === 'done' ? phase.value.result.report : undefined));

let stop = new AbortController();
let statedParty: PartyId | undefined;

function withStep(progress: Progress, step: WorkStep): Progress {
  if (step.kind === 'file') return progress;
  return step.kind === 'progress'
    ? { ...progress, done: step.done, of: step.of }
    : { ...progress, found: progress.found + step.count };
}

async function decode(): Promise<void> {
  stop.abort();
  const own = new AbortController();
  stop = own;
  phase.value = { kind: 'reading', progress: NOT_BEGUN };
  const result = await decodeInWorker(files.value, {
    signal: own.signal,
    passwords: passwords.value,
    ...(statedParty && { party: statedParty }),
    onStep: (step) => {
      if (stop !== own || phase.value.kind !== 'reading') return;
      phase.value = { kind: 'reading', progress: withStep(phase.value.progress, step) };
    },
  });
  if (stop === own) phase.value = { kind: 'done', result };
}

/** Reads these files as one reply, instead of whatever was open. */
export function openFiles(chosen: readonly InputFile[]): Promise<void> {
  if (chosen.length === 0) return Promise.resolve();
  files.value = chosen;
  passwords.value = [];
  statedParty = undefined;
  return decode();
}

/** Reads files that were chosen or dropped. */
export async function openPicked(picked: Iterable<File>): Promise<void> {
  const read = Array.from(picked, async (file) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  await openFiles(await Promise.all(read));
}

/** Reads text that was pasted. */
export function openText(name: string, text: string): Promise<void> {
  return openFiles(text.trim() ? [{ name, bytes: new TextEncoder().encode(text) }] : []);
}

/** Tries one more password on the same files. */
export function tryPassword(word: string): Promise<void> {
  passwords.value = [...passwords.value, word];
  return decode();
}

/** Reads the same files again as a reply of the party that the reader names. */
export function stateParty(party: PartyId): Promise<void> {
  statedParty = party;
  return decode();
}

/** Stops reading; the page says that it was stopped. */
export function cancel(): void {
  stop.abort();
}

/** Lets go of the files, the passwords and the report. */
export function forget(): void {
  stop.abort();
  stop = new AbortController();
  files.value = [];
  passwords.value = [];
  statedParty = undefined;
  phase.value = { kind: 'empty', gone: false };
}

/** Opens what the page's address asks for: the sample, or the document of a tab. */
export async function openFromAddress(search: string): Promise<void> {
  const opening = await readOpening(search, (done, of) => {
    phase.value = { kind: 'reading', progress: { done, of, found: 0 } };
  });
  if (opening.kind === 'files') await openFiles(opening.files);
  else if (opening.kind === 'gone') phase.value = { kind: 'empty', gone: true };
}
