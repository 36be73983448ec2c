import { computed, effect, signal } from '@preact/signals';
import { toolVersion } from '../../../extension/browser-api.ts';
import type { FilePart } from '../../../extension/study/file-part.ts';
import { SKIPPED, StudyWork } from '../../../extension/study/study-client.ts';
import type { Counted, FilePreview } from '../../../extension/study/study-messages.ts';
import type { Warning } from '../../../read/warning.ts';
import { planReplies } from '../../../study/plan-replies.ts';
import type { PlannedReply } from '../../../study/sort-out.ts';
import {
  agreedCount,
  agreedReplies,
  consents,
  listsFound,
  party,
  passDay,
  passwords,
  people,
  personIs,
  pile,
  pseudonyms,
  replies,
} from './pile.ts';
import { settings } from './settings.ts';

/** What the page is at. */
export type StudyPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'counting' }
  | { readonly kind: 'done' }
  /** A fault of ours, or the machine has no memory left. */
  | { readonly kind: 'failed' };

export const phase = signal<StudyPhase>({ kind: 'choosing' });
export const counted = signal<Counted | undefined>(undefined);
/** Why replies were not read, by their names. */
export const problems = signal<ReadonlyMap<string, Warning>>(new Map());
/** Replies that may be read and were not yet: after a stop, or where files came on top. */
export const leftToRead = signal(0);
/** Names in the researcher's lists that are of no reply here. */
export const unmatched = signal(0);
/** The files as they would be saved, once they are made. */
export const previews = signal<readonly FilePreview[] | undefined>(undefined);

export const study = computed(() => counted.value?.figures.study);

/** Replies that are being read, by their pseudonyms, each with the time when that began. */
const beingRead = new Map<string, { readonly name: string; readonly since: number }>();

let work: StudyWork | undefined;
let isStopped = false;
/** Replies that the desk knows, with how they were read: what changes that has them read again. */
let told = new Map<string, string>();

async function plan() {
  passDay();
  const person = personIs.value === 'list' ? (people.value ?? 'none') : personIs.value;
  const found = await planReplies(replies.value, {
    pseudonym: await pseudonyms.value,
    person,
    consents: consents.value,
    isLoneFile: ({ name, files }) => files.some((file) => file.name === name && !name.includes('/')),
  });
  unmatched.value = found.unmatched;
  return found.planned;
}

/** What the desk is asked for: of replies that wait to be read, nothing is said yet. */
async function asked() {
  const planned: PlannedReply[] = [];
  let left = 0;
  for (const { name, job, withoutConsent } of await plan()) {
    if (withoutConsent !== undefined) planned.push({ name, job, withoutConsent });
    else if (told.has(job.reply)) planned.push({ name, job });
    else left += 1;
  }
  leftToRead.value = left;
  return { planned, settings: settings.value, version: toolVersion() };
}

/** Reads what was not read yet of all that may be read, and counts. */
export async function readStudy(): Promise<void> {
  const desk = (work ??= new StudyWork());
  isStopped = false;
  // Said at once: thousands of names take a moment to get their pseudonyms.
  phase.value = { kind: 'reading', done: 0, of: agreedCount.value };
  const shared = {
    passwords: passwords.value,
    ...(party.value && { party: party.value }),
    tool: toolVersion(),
  };
  const names = new Map<string, string>();
  const jobs = (await plan())
    .filter(({ withoutConsent }) => withoutConsent === undefined)
    .map(({ name, job, of }) => {
      names.set(job.reply, name);
      return { ...job, files: of.files };
    });
  const how = ({ reply, person, files }: (typeof jobs)[number]): string =>
    JSON.stringify([reply, person, files.length, shared]);
  if (work !== desk) return;
  const waiting = new Map(
    jobs.filter((job) => told.get(job.reply) !== how(job)).map((job) => [job.reply, job]),
  );
  let done = 0;
  phase.value = { kind: 'reading', done, of: waiting.size };
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- a click in between may have stopped it
  await desk.read(
    isStopped ? [] : [...waiting.values()],
    shared,
    ({ reply, warning }) => {
      const job = waiting.get(reply.reply);
      beingRead.delete(reply.reply);
      // One that was skipped is tried again when all are read again.
      if (job) told.set(reply.reply, reply.notRead === SKIPPED ? '' : how(job));
      if (warning) problems.value = new Map(problems.value).set(names.get(reply.reply) ?? '', warning);
      done += 1;
      phase.value = { kind: 'reading', done, of: waiting.size };
    },
    ({ reply }) => beingRead.set(reply, { name: names.get(reply) ?? '', since: Date.now() }),
  );
  beingRead.clear();
  if (work === desk) await count();
}

/** Counts again what was read: after a setting was changed that needs no reading. */
export async function count(): Promise<void> {
  if (!work) return;
  phase.value = { kind: 'counting' };
  previews.value = undefined;
  const desk = work;
  const found = await desk.figures(await asked());
  if (work !== desk) return;
  counted.value = found;
  phase.value = { kind: found ? 'done' : 'failed' };
}

// What was agreed to, or how things are shown, may change at any time: no figure or file may be older than that.
effect(() => {
  const now = [settings.value, consents.value, people.value];
  if (now.length > 0 && phase.peek().kind === 'done') void count();
});

/** Replies that have been read for so many milliseconds and longer. */
export function slowReplies(
  milliseconds: number,
): readonly { readonly reply: string; readonly name: string }[] {
  const latest = Date.now() - milliseconds;
  return [...beingRead].flatMap(([reply, { name, since }]) => (since <= latest ? [{ reply, name }] : []));
}

/** Gives up a reply that takes long. The log says so. */
export function skipReply(reply: string): void {
  work?.passOver(reply);
}

/** Ends the reading; what was read is counted. */
export function stopReading(): void {
  isStopped = true;
  work?.stop();
}

/** Makes the files, and shows how each begins. */
export async function makeFiles(): Promise<void> {
  previews.value = await work?.files(await asked());
}

/** A part of a file, of the very bytes that will be saved. */
export async function filePart(name: string, from: number): Promise<FilePart | undefined> {
  return work?.part(name, from);
}

/** An archive of these files, of the very bytes that were shown. Nothing where a consent ended since: then all is counted anew. */
export function zipFiles(names: readonly string[]): Promise<Blob | undefined> {
  const before = consents.peek();
  passDay();
  if (consents.peek() !== before) return Promise.resolve(undefined);
  return work?.zip(names) ?? Promise.resolve(undefined);
}

/** Lets go of all files and of all that was read. */
export function forgetStudy(): void {
  work?.forget();
  work = undefined;
  told = new Map();
  pile.value = [];
  agreedReplies.value = new Map();
  listsFound.value = [];
  problems.value = new Map();
  counted.value = undefined;
  previews.value = undefined;
  leftToRead.value = 0;
  phase.value = { kind: 'choosing' };
}
