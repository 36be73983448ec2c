import { signal } from '@preact/signals';
import { forgetKept, keepCase, openKept } from '../../extension/kept/kept.ts';
import type { KeptFailure, KeptHead } from '../../extension/kept/kept-head.ts';
import { keptName } from '../../extension/kept/kept-name.ts';
import type { InputFile } from '../../read/document.ts';
import { type Case, type CaseLetter, EMPTY_CASE, withLetter, withReply } from '../../report/case/case.ts';
import type { CaseFileFailure } from '../../report/case/case-file.ts';
import { nameOfCase } from '../../report/case/name-of-case.ts';
import { todayInBritain } from '../../rights/clock/today-in-britain.ts';
import { bytesOf } from '../shared/bytes-of.ts';

/** The case on the page. In memory only, unless the reader keeps it. */
export const current = signal<Case>(EMPTY_CASE);

/** Under which number it is kept, where it is. */
export const head = signal<KeptHead | undefined>(undefined);

/** Something of it is not kept: all of it, or what changed since. */
export const isChanged = signal(false);

/** What stands in the way of the case that the page's address asks for. */
export const waits = signal<{ readonly id: string; readonly failure: KeptFailure } | undefined>(undefined);

/** The kept case is being looked for: until then nothing is shown that could be taken for it. */
export const isOpening = signal(true);

export const today = todayInBritain();

/** By which other tabs ask this one for a reply of the case. */
export const handedAs = crypto.randomUUID();

/** Stays in the memory of this tab, so that a change can be kept without being asked for it again. */
let passphrase = '';

/** Changes the case on the page. */
export function change(next: Case): void {
  current.value = next;
  isChanged.value = true;
}

/** Adds something that came as one reply; what it says is seen once it is opened. Gives what could not be opened. */
export async function addReply(files: readonly File[], day: string): Promise<readonly string[]> {
  const read: InputFile[] = [];
  const lost: string[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (bytes) read.push({ name: file.name, bytes });
    else lost.push(file.name);
  }
  if (read.length > 0) change(withReply(current.value, { files: read, said: [], day }));
  return lost;
}

/** Puts a letter that was sent into the case; where the case is kept, that is kept at once. */
export async function addLetter(letter: CaseLetter): Promise<KeptFailure | undefined> {
  change(withLetter(current.value, letter));
  return head.value ? keepAgain() : undefined;
}

/** Keeps the case on this device, behind a passphrase if there is one. */
export async function keep(word: string): Promise<KeptFailure | undefined> {
  const one = current.value;
  const kept = await keepCase(one, {
    name: keptName(one, nameOfCase(one)),
    day: today,
    ...(head.value && { before: head.value }),
    ...(word && { passphrase: word }),
  });
  if ('failure' in kept) return kept.failure;
  passphrase = word;
  head.value = kept.value;
  if (current.value === one) isChanged.value = false;
  history.replaceState(null, '', `?${new URLSearchParams({ kept: kept.value.id })}`);
  return undefined;
}

/** Keeps it as it is now, behind the passphrase that it was opened with. */
export function keepAgain(): Promise<KeptFailure | undefined> {
  return keep(passphrase);
}

/** Erases what is kept. The case stays on the page until the tab closes. */
export async function erase(): Promise<KeptFailure | undefined> {
  if (!head.value) return undefined;
  const erased = await forgetKept(head.value.id);
  if ('failure' in erased) return erased.failure;
  head.value = undefined;
  passphrase = '';
  isChanged.value = true;
  history.replaceState(null, '', location.pathname);
  return undefined;
}

/** The case as one file, with its name. */
export async function toFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { writeCaseFile } = await import('../../report/case/case-file.ts');
  return { name: `case-${today}.zip`, bytes: await writeCaseFile(current.value) };
}

/** Puts the case of a file on the page, kept nowhere yet; or says why it cannot be read. */
export async function fromFile(file: File): Promise<CaseFileFailure | undefined> {
  const bytes = await bytesOf(file);
  if (!bytes) return 'damaged';
  const { readCaseFile } = await import('../../report/case/case-file.ts');
  const read = await readCaseFile(bytes);
  if ('failure' in read) return read.failure;
  change(read.value);
  return undefined;
}

/** Opens a kept case, with its passphrase where it has one. */
export async function openCase(id: string, word = ''): Promise<void> {
  const opened = await openKept(id, word);
  if ('failure' in opened) {
    waits.value = { id, failure: opened.failure };
    return;
  }
  waits.value = undefined;
  passphrase = word;
  head.value = opened.value.head;
  current.value = opened.value.kept;
  isChanged.value = false;
}

/** Opens what the page's address asks for. */
export async function openFromAddress(search: string): Promise<void> {
  const id = new URLSearchParams(search).get('kept');
  if (id) await openCase(id);
  isOpening.value = false;
}

/** A kept case with changes that are not kept is not closed without a question. */
export function warnOfLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (head.value && isChanged.value) event.preventDefault();
  });
}
