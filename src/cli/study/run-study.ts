import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Glossary } from '../../glossary/entry.ts';
import { renderMessage } from '../../report/render-message.ts';
import { logLines } from '../../study/log-lines.ts';
import { stopsTable } from '../../study/disclosure.ts';
import { makeKey } from '../../study/pseudonym.ts';
import { sortOut } from '../../study/sort-out.ts';
import { type Study, type StudySettings, studyTool } from '../../study/study.ts';
import { hashOf } from '../processes/hash-of.ts';
import type { ExitStatus, Setting } from '../run.ts';
import {
  complain,
  complainOfOpening,
  orCannotWrite,
  say,
  sayHowToUnlock,
  sayProgress,
  writeOut,
} from '../say.ts';
import type { Job } from './decode-job.ts';
import type { PackedResult } from './pack-result.ts';
import { planStudy, type PlannedReply, readLists, type StudyLists } from './plan-study.ts';
import { readReplies } from './read-replies.ts';
import type { StudyCommand } from './study-command.ts';
import { keptKey } from './study-key.ts';
import { Unfinished } from './unfinished.ts';
import { writeStudy } from './write-study.ts';

/** The file in the folder of a study that holds what was read so far. It goes when the study is finished. */
const UNFINISHED = 'unfinished.ndjson';

/** Makes a study of the replies in a folder. */
export async function runStudy(
  command: StudyCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<ExitStatus> {
  const files = await setting.io.list?.(command.folder);
  const lists = await readLists(command, files ?? [], new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
  const key = command.key === undefined ? undefined : await keptKey(command.key);
  const refuse = (what: 'folder' | 'list' | 'key', file: string): ExitStatus => {
    say({ id: `cli_study_unusable_${what}`, slots: { file } }, setting);
    return 2;
  };
  if (!files) return refuse('folder', command.folder);
  if ('unusable' in lists) return refuse('list', lists.unusable);
  if (command.key !== undefined && key === undefined) return refuse('key', command.key);
  for (const file of lists.found) {
    if (command.consent !== undefined && path.resolve(file) === path.resolve(command.consent)) continue;
    const id = command.consent === undefined ? 'cli_study_consent_found' : 'cli_study_consent_ignored';
    say({ id, slots: { file } }, setting);
  }
  return (
    (await orCannotWrite(study(command, { files, lists, key }, glossary, setting), command.out, setting)) ?? 1
  );
}

interface Given {
  readonly files: readonly string[];
  readonly lists: StudyLists;
  readonly key: string | undefined;
}

async function study(
  command: StudyCommand,
  { files, lists, key }: Given,
  glossary: Glossary,
  setting: Setting,
): Promise<ExitStatus> {
  await mkdir(command.out, { recursive: true });
  const tool = studyTool(setting.version);
  const made = { tool, glossary: glossary.version, glossaryDate: glossary.date };
  const asked = hashOf([made, command.party ?? '', key ?? '']);
  const place = path.join(command.out, UNFINISHED);
  const unfinished = await Unfinished.open(place, asked, () => ({
    asked,
    ...(key === undefined && { key: makeKey() }),
  }));
  let sorted;
  let written;
  try {
    const { planned, unmatched } = await planStudy(command, files, lists, key ?? unfinished.head.key ?? '');
    if (unmatched > 0) say({ id: 'cli_study_unmatched', slots: { count: unmatched } }, setting);
    await readAll(command, planned, unfinished, { tool, glossary, setting });
    sorted = sortOut(planned, (reply) => unfinished.get(reply));
    const { exported, counts: replies } = sorted;
    written = await writeStudy(command.out, exported, unfinished, {
      made,
      settings: settingsOf(command, lists),
      replies,
    });
  } finally {
    await unfinished.close();
  }
  await rm(place);
  const { log, counts } = sorted;
  const isLogged =
    command.log === undefined || (await writeOut(logLines(log, key !== undefined), command.log, setting));
  const { found, exported, duplicate } = counts;
  const [unread, withoutConsent] = [sum(counts.notRead), sum(counts.withoutConsent)];
  say({ id: 'cli_study_done', slots: { found, exported } }, setting);
  if (found > exported)
    say({ id: 'cli_study_left_out', slots: { duplicate, unread, withoutConsent } }, setting);
  // Once for all, and not for each of hundreds.
  sayHowToUnlock(
    Object.keys(counts.notRead).map((code) => ({ code })),
    setting,
  );
  if (!lists.consents) say({ id: 'cli_study_no_consent' }, setting);
  sayAlone(written, setting);
  return isLogged && Object.keys(counts.notRead).length === 0 ? 0 : 1;
}

/** Whether somebody could be picked out of the table: the page would not save it. */
function sayAlone({ disclosure }: Study, setting: Setting): void {
  if (!stopsTable(disclosure)) return;
  const { unique: count, people: of } = disclosure.combinations;
  say({ id: 'cli_study_alone', slots: { count, of } }, setting);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

interface Tools {
  readonly tool: string;
  readonly glossary: Glossary;
  readonly setting: Setting;
}

/** Reads the replies that were not read before. */
async function readAll(
  command: StudyCommand,
  planned: readonly PlannedReply[],
  unfinished: Unfinished,
  { tool, glossary, setting }: Tools,
): Promise<void> {
  const names = new Map(planned.map(({ name, job }) => [job.reply, name]));
  const jobs = planned
    .filter(({ job, withoutConsent }) => withoutConsent === undefined && !unfinished.has(job))
    .map(({ job }) => job);
  const { party, passwords } = command;
  let done = 0;
  function tell(job: Job, result: PackedResult): void {
    unfinished.add(job, result);
    done += 1;
    sayProgress(done, jobs.length, setting);
    sayNotRead(names.get(job.reply) ?? '', result, setting);
  }
  const shared = { tool, passwords, ...(party !== undefined && { party }) };
  await readReplies(jobs, command.jobs, shared, glossary, tell);
}

function sayNotRead(name: string, { notRead, warning }: PackedResult, setting: Setting): void {
  if (notRead === undefined) return;
  if (warning) complain(name, warning, setting);
  else if (notRead === 'cannot-open') complainOfOpening(name, setting);
  else {
    const id = `study_log_${notRead.replaceAll('-', '_')}`;
    const known = Object.hasOwn(setting.catalogue, id) ? id : 'cli_failed_over';
    setting.io.error(`${name}: ${renderMessage({ id: known }, setting.catalogue)}\n`);
  }
}

function settingsOf(
  { reply, person, key, atLeast, lawfulBasis, identifying, party, shard }: StudyCommand,
  { consents }: StudyLists,
): StudySettings {
  return {
    reply,
    person: person === undefined ? 'none' : person === 'folder' ? 'folder' : 'list',
    consent: consents ? 'recorded' : 'not-recorded',
    key: key === undefined ? 'thrown-away' : 'kept',
    atLeast,
    ...(lawfulBasis && { lawfulBasis }),
    ...(identifying && { identifying }),
    ...(party !== undefined && { party }),
    ...(shard && { shard: `${shard.number}/${shard.of}` }),
  };
}
